import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ precompress: true }),
    // The host checks Host and Origin before a request comes here; behind it the scheme of the address is not known.
    csrf: { trustedOrigins: ['*'] },
    csp: {
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'form-action': ['self'],
        'frame-ancestors': ['none'],
        'base-uri': ['none'],
      },
    },
    typescript: {
      config: (config) => {
        config.compilerOptions.allowImportingTsExtensions = true;
        config.compilerOptions.noUncheckedIndexedAccess = true;
        config.compilerOptions.types = ['node'];
        config.exclude.push('../src/**/*.test.ts');
      },
    },
  },
};
