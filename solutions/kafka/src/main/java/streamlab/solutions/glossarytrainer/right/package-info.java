/** Right answers to glossary-trainer in other styles. */
package streamlab.solutions.glossarytrainer.right;
