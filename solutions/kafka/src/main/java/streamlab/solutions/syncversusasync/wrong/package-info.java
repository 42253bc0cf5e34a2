/** Wrong answers to sync-versus-async, each a misconception its grader must tell. */
package streamlab.solutions.syncversusasync.wrong;
