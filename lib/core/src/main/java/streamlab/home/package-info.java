/** Where the lab keeps its things: the checkout and the state folder in it. */
package streamlab.home;
