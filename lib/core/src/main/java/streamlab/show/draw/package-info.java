/** The one drawing layer: shapes as SVG, graphs in layers, colours for keys. */
package streamlab.show.draw;
