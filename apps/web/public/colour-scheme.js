// Runs before the first paint, so that a dark page never flashes white. Not inline: the page's policy forbids that.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('firsthand.colour-scheme');
  } catch (storageIsBlocked) {
    // The system's choice below is as good.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
