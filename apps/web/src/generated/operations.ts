// Made by `npm run generate` from apps/api/schema.graphql and the .graphql files beside the features.

/** One operation as it is sent, carrying the types of its variables and of its answer. */
export class TypedDocumentString<TResult, TVariables> {
  declare readonly types?: (variables: TVariables) => TResult;
  readonly name: string;
  /** SHA-256 of `text`: the operation's name in the API's manifest of persisted operations. */
  readonly hash: string;
  readonly text: string;

  constructor(name: string, hash: string, text: string) {
    this.name = name;
    this.hash = hash;
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };

export type CreateAccessTokenInput = {
  expiresOn?: string | null | undefined;
  name: string;
};

export type CreateTenantInput = {
  administratorEmail: string;
  administratorFamilyName: string;
  administratorGivenName: string;
  locale: string;
  name: string;
  programme: Programme;
  slug: string;
  zone: string;
};

export type LinkPurpose = 'INVITATION' | 'PASSWORD_RESET';

export type Programme = 'COURSE' | 'EMPLOYMENT_SERVICE';

/** Uses up an invitation or a reset link: sets the password and signs in. */
export type RedeemLinkInput = {
  password: string;
  token: string;
};

export type RequestPasswordResetInput = {
  email: string;
  tenant: string;
};

export type Role = 'ADMINISTRATOR' | 'COUNSELLOR' | 'INSTRUCTOR' | 'OPERATOR' | 'STUDENT';

export type SignInInput = {
  email: string;
  password: string;
  tenant: string;
};

export type UpdateProfileInput = {
  locale?: string | null | undefined;
  zone?: string | null | undefined;
};

export type SearchSectionsQueryVariables = Exact<{
  query: string;
}>;

export type SearchSectionsQuery = {
  sections: { edges: Array<{ node: { id: string; name: string; course: { code: string; title: string } } }> };
};

export type SearchContactsQueryVariables = Exact<{
  query: string;
}>;

export type SearchContactsQuery = {
  contacts: { edges: Array<{ node: { id: string; name: string; position: string; organisation: string } }> };
};

export type SearchOccupationsQueryVariables = Exact<{
  query: string;
}>;

export type SearchOccupationsQuery = {
  occupations: Array<{ id: string; title: string; code: string | null }>;
};

export type TenantCardQueryVariables = Exact<{
  slug: string;
}>;

export type TenantCardQuery = {
  tenantCard: { slug: string; name: string; accent: string | null; locale: string } | null;
};

export type LinkCardQueryVariables = Exact<{
  token: string;
}>;

export type LinkCardQuery = {
  linkCard: {
    purpose: LinkPurpose;
    email: string;
    givenName: string;
    expiresAt: string;
    tenant: { slug: string; name: string; accent: string | null; locale: string };
  } | null;
};

export type RedeemLinkMutationVariables = Exact<{
  input: RedeemLinkInput;
}>;

export type RedeemLinkMutation = {
  redeemLink: {
    viewer: {
      id: string;
      email: string;
      givenName: string;
      familyName: string;
      roles: Array<Role>;
      permissions: Array<string>;
      locale: string;
      zone: string;
      tenant: {
        id: string;
        slug: string;
        name: string;
        accent: string | null;
        programme: Programme;
        locale: string;
        zone: string;
      };
    };
  };
};

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;

export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type AccountQueryVariables = Exact<{ [key: string]: never }>;

export type AccountQuery = {
  mySessions: Array<{
    id: string;
    createdAt: string;
    lastSeenAt: string;
    userAgent: string | null;
    current: boolean;
  }>;
  myAccessTokens: Array<{
    id: string;
    name: string;
    createdAt: string;
    lastUsedAt: string | null;
    expiresAt: string | null;
  }>;
};

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;

export type RevokeSessionMutation = { revokeSession: boolean };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;

export type CreateAccessTokenMutation = {
  createAccessToken: {
    token: string;
    accessToken: {
      id: string;
      name: string;
      createdAt: string;
      lastUsedAt: string | null;
      expiresAt: string | null;
    };
  };
};

export type RevokeAccessTokenMutationVariables = Exact<{
  id: string;
}>;

export type RevokeAccessTokenMutation = { revokeAccessToken: boolean };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never }>;

export type UnreadNotificationsQuery = { viewer: { id: string; unreadNotifications: number } | null };

export type NotificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unreadOnly: boolean;
}>;

export type NotificationsQuery = {
  notifications: {
    edges: Array<{
      node: {
        id: string;
        kind: string;
        title: string;
        body: string;
        path: string;
        createdAt: string;
        readAt: string | null;
      };
    }>;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
};

export type MarkNotificationsReadMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;

export type MarkNotificationsReadMutation = { markNotificationsRead: number };

export type InstitutionsQueryVariables = Exact<{ [key: string]: never }>;

export type InstitutionsQuery = {
  tenants: Array<{
    id: string;
    slug: string;
    name: string;
    programme: Programme;
    zone: string;
    locale: string;
    accent: string | null;
  }>;
};

export type CreateTenantMutationVariables = Exact<{
  input: CreateTenantInput;
}>;

export type CreateTenantMutation = { createTenant: { id: string; slug: string; name: string } };

export type ViewerCardFragment = {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  roles: Array<Role>;
  permissions: Array<string>;
  locale: string;
  zone: string;
  tenant: {
    id: string;
    slug: string;
    name: string;
    accent: string | null;
    programme: Programme;
    locale: string;
    zone: string;
  };
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  viewer: {
    id: string;
    email: string;
    givenName: string;
    familyName: string;
    roles: Array<Role>;
    permissions: Array<string>;
    locale: string;
    zone: string;
    tenant: {
      id: string;
      slug: string;
      name: string;
      accent: string | null;
      programme: Programme;
      locale: string;
      zone: string;
    };
  } | null;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  signIn: {
    viewer: {
      id: string;
      email: string;
      givenName: string;
      familyName: string;
      roles: Array<Role>;
      permissions: Array<string>;
      locale: string;
      zone: string;
      tenant: {
        id: string;
        slug: string;
        name: string;
        accent: string | null;
        programme: Programme;
        locale: string;
        zone: string;
      };
    };
  };
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: boolean };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;

export type UpdateProfileMutation = {
  updateProfile: {
    id: string;
    email: string;
    givenName: string;
    familyName: string;
    roles: Array<Role>;
    permissions: Array<string>;
    locale: string;
    zone: string;
    tenant: {
      id: string;
      slug: string;
      name: string;
      accent: string | null;
      programme: Programme;
      locale: string;
      zone: string;
    };
  };
};

export const AccountDocument = new TypedDocumentString<AccountQuery, AccountQueryVariables>(
  'Account',
  '7e6120c0a49ccd9658dc8755dcaeeff131550ffe9afe9ef51c43d6282fc02e49',
  'query Account{mySessions{id createdAt lastSeenAt userAgent current}myAccessTokens{id name createdAt lastUsedAt expiresAt}}',
);

export const CreateAccessTokenDocument = new TypedDocumentString<
  CreateAccessTokenMutation,
  CreateAccessTokenMutationVariables
>(
  'CreateAccessToken',
  '09b3a48f9beb0e5ba7d5ad56606fa9e948310a7ded00af75a4055626e353e8f6',
  'mutation CreateAccessToken($input:CreateAccessTokenInput!){createAccessToken(input:$input){token accessToken{id name createdAt lastUsedAt expiresAt}}}',
);

export const CreateTenantDocument = new TypedDocumentString<
  CreateTenantMutation,
  CreateTenantMutationVariables
>(
  'CreateTenant',
  'dbe164feb5081ce95677278cea0d450f6a49ce66591df92d4ac4271aa31b3190',
  'mutation CreateTenant($input:CreateTenantInput!){createTenant(input:$input){id slug name}}',
);

export const InstitutionsDocument = new TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>(
  'Institutions',
  '0791192c360847f17f0d32c41a83facdbe27ae50b8e857ae74cf1a1ca508dfd1',
  'query Institutions{tenants{id slug name programme zone locale accent}}',
);

export const LinkCardDocument = new TypedDocumentString<LinkCardQuery, LinkCardQueryVariables>(
  'LinkCard',
  '1e5426b213b83ec446d76a7b1d95e8397525ebf0898860a52dd2db7e1e6215ff',
  'query LinkCard($token:String!){linkCard(token:$token){purpose email givenName expiresAt tenant{slug name accent locale}}}',
);

export const MarkNotificationsReadDocument = new TypedDocumentString<
  MarkNotificationsReadMutation,
  MarkNotificationsReadMutationVariables
>(
  'MarkNotificationsRead',
  '41f56dd7f9faf11c25b12e2e580a769545081102f1f190f94f0d1f90e87adad6',
  'mutation MarkNotificationsRead($ids:[ID!]){markNotificationsRead(ids:$ids)}',
);

export const NotificationsDocument = new TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>(
  'Notifications',
  'a825130198bd33ea22423ba7eb2c48253f6fb04235e6adc8700908d9b3206661',
  'query Notifications($first:Int!$after:String$unreadOnly:Boolean!){notifications(first:$first after:$after unreadOnly:$unreadOnly){edges{node{id kind title body path createdAt readAt}}pageInfo{endCursor hasNextPage}}}',
);

export const RedeemLinkDocument = new TypedDocumentString<RedeemLinkMutation, RedeemLinkMutationVariables>(
  'RedeemLink',
  '847450e8c088798a8238169afc0546ae59315aeecfc858af953caba8ec79cbc8',
  'mutation RedeemLink($input:RedeemLinkInput!){redeemLink(input:$input){viewer{...ViewerCard}}}fragment ViewerCard on Viewer{id email givenName familyName roles permissions locale zone tenant{id slug name accent programme locale zone}}',
);

export const RequestPasswordResetDocument = new TypedDocumentString<
  RequestPasswordResetMutation,
  RequestPasswordResetMutationVariables
>(
  'RequestPasswordReset',
  'dddd51e8a4fbc3b563ca769c6e89b0183e56d710222f1da4e1b9074a921b7cdd',
  'mutation RequestPasswordReset($input:RequestPasswordResetInput!){requestPasswordReset(input:$input)}',
);

export const RevokeAccessTokenDocument = new TypedDocumentString<
  RevokeAccessTokenMutation,
  RevokeAccessTokenMutationVariables
>(
  'RevokeAccessToken',
  '24153b8bf3ba94ca96679a76ca1037d3b41df82e2f41cb9ea15bd9182ed328d3',
  'mutation RevokeAccessToken($id:ID!){revokeAccessToken(id:$id)}',
);

export const RevokeSessionDocument = new TypedDocumentString<
  RevokeSessionMutation,
  RevokeSessionMutationVariables
>(
  'RevokeSession',
  '67c281eb003eab767b503f55534996b2a5019da624a672f2a18ecad15f141e00',
  'mutation RevokeSession($id:ID!){revokeSession(id:$id)}',
);

export const SearchContactsDocument = new TypedDocumentString<
  SearchContactsQuery,
  SearchContactsQueryVariables
>(
  'SearchContacts',
  '14e754fbcb85a8ffa307ec807b87a1e6c1e239334f832f3e4d0fc78751dc0c8c',
  'query SearchContacts($query:String!){contacts(query:$query first:6){edges{node{id name position organisation}}}}',
);

export const SearchOccupationsDocument = new TypedDocumentString<
  SearchOccupationsQuery,
  SearchOccupationsQueryVariables
>(
  'SearchOccupations',
  '3cc851e5558540aff57adb1df1eaa068e1e2027ea2baf5ceea660d0ed01cc12f',
  'query SearchOccupations($query:String!){occupations(query:$query first:6){id title code}}',
);

export const SearchSectionsDocument = new TypedDocumentString<
  SearchSectionsQuery,
  SearchSectionsQueryVariables
>(
  'SearchSections',
  'ed40083d86e38219fd05f8d08f32a9f8a5db467c7d7b2b903f7ce577862f95b6',
  'query SearchSections($query:String!){sections(query:$query first:6){edges{node{id name course{code title}}}}}',
);

export const SignInDocument = new TypedDocumentString<SignInMutation, SignInMutationVariables>(
  'SignIn',
  '7ddb7fb4c41fd55e4abb7510f2d83019d44cf97f953162f8589194cebf95c2f9',
  'fragment ViewerCard on Viewer{id email givenName familyName roles permissions locale zone tenant{id slug name accent programme locale zone}}mutation SignIn($input:SignInInput!){signIn(input:$input){viewer{...ViewerCard}}}',
);

export const SignOutDocument = new TypedDocumentString<SignOutMutation, SignOutMutationVariables>(
  'SignOut',
  'ddeca0f48c813bf96f4ba225112935ef08d2395537f41fb403849cd0f9e65025',
  'mutation SignOut{signOut}',
);

export const TenantCardDocument = new TypedDocumentString<TenantCardQuery, TenantCardQueryVariables>(
  'TenantCard',
  '9d9c8b794eb5071aef08e646f8623432892441ec9216b72bdd6e58354c7831ee',
  'query TenantCard($slug:String!){tenantCard(slug:$slug){slug name accent locale}}',
);

export const UnreadNotificationsDocument = new TypedDocumentString<
  UnreadNotificationsQuery,
  UnreadNotificationsQueryVariables
>(
  'UnreadNotifications',
  '020e50797488b1b94b2c9f8f38351c658656963bb702b1f795a27da162de18fb',
  'query UnreadNotifications{viewer{id unreadNotifications}}',
);

export const UpdateProfileDocument = new TypedDocumentString<
  UpdateProfileMutation,
  UpdateProfileMutationVariables
>(
  'UpdateProfile',
  '4000191ae6f18c328471e970c0f60aa520e53c72255518f61d7202a364e25164',
  'fragment ViewerCard on Viewer{id email givenName familyName roles permissions locale zone tenant{id slug name accent programme locale zone}}mutation UpdateProfile($input:UpdateProfileInput!){updateProfile(input:$input){...ViewerCard}}',
);

export const ViewerDocument = new TypedDocumentString<ViewerQuery, ViewerQueryVariables>(
  'Viewer',
  '0290ccde149f574d24f797a266ef5b1a08400052a3f4f528b3773b826402e0b3',
  'fragment ViewerCard on Viewer{id email givenName familyName roles permissions locale zone tenant{id slug name accent programme locale zone}}query Viewer{viewer{...ViewerCard}}',
);
