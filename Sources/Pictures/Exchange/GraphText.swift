package import Engine

/// Relations as a graph in the language DOT, which Graphviz draws.
package enum GraphText {
  package static func text(_ graph: Graph) -> String {
    var lines = ["digraph clio {", "  node [shape=box];"]
    for node in graph.nodes {
      lines.append("  \(quoted(node.name)) [label=\(quoted(node.label))];")
    }
    for edge in graph.edges {
      let label = edge.label.map { " [label=\(quoted($0))]" } ?? ""
      lines.append("  \(quoted(edge.from)) -> \(quoted(edge.to))\(label);")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// In a text in quotes a quote and a backslash stand behind a backslash; line breaks are `\n`.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      switch character {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n", "\r\n", "\r": quoted += "\\n"
      default: quoted.append(character)
      }
    }
    return quoted + "\""
  }
}
