import fc from '../../node_modules/fast-check/lib/cjs/fast-check.js';

/** The same cases each time, so that a red test is somebody's change; `PROPERTY_SEED=… npm run unit` goes on to new ones. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) });

export default fc;
