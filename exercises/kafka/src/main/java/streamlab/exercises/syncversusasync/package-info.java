/** Exercise: synchronous and asynchronous sending. (K09-03, K09-04, K09-15) */
package streamlab.exercises.syncversusasync;
