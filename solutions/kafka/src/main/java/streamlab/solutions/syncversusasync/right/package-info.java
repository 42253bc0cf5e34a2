/** Right answers to sync-versus-async in other styles. */
package streamlab.solutions.syncversusasync.right;
