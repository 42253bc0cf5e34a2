/** The exercise glossary-trainer: solution and discussion. */
package streamlab.solutions.glossarytrainer;
