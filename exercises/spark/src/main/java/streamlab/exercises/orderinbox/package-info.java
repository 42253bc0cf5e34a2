/** Exercise: read a folder of files, with a schema, and put them away. (K25-03, K25-04, K25-05) */
package streamlab.exercises.orderinbox;
