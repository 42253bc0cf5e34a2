/**
 * First-time set-up in steps that can be repeated: the Python environment, the library, the
 * kernels.
 */
package streamlab.setup;
