# One image for every role: `api`, `worker`, `migrate` and any other command of `firsthand`.

FROM node:20-bookworm-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/cli/package.json apps/cli/
COPY apps/e2e/package.json apps/e2e/
COPY apps/web/package.json apps/web/
COPY apps/worker/package.json apps/worker/
COPY libs/contracts/package.json libs/contracts/
COPY libs/core/package.json libs/core/
COPY libs/persistence/package.json libs/persistence/
COPY libs/platform/package.json libs/platform/
COPY libs/testing/package.json libs/testing/
COPY libs/wording/package.json libs/wording/
COPY migrations/package.json migrations/
COPY bench/package.json bench/

FROM manifests AS build
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM manifests AS packages
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
LABEL org.opencontainers.image.title="Firsthand"
ENV NODE_ENV=production \
    PORT=3000 \
    FIRSTHAND_HOME=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=packages /app ./
# A bundle finds its mail templates beside the source they belong to, so sources travel with it.
COPY libs libs
COPY migrations migrations
COPY apps/api apps/api
COPY apps/worker apps/worker
COPY apps/cli apps/cli
COPY deploy/run-role.mjs deploy/
COPY --from=build /app/dist dist
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--enable-source-maps", "deploy/run-role.mjs"]
CMD ["api"]
