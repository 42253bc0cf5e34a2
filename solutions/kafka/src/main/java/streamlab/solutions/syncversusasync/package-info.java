/** The exercise sync-versus-async: solution and discussion. */
package streamlab.solutions.syncversusasync;
