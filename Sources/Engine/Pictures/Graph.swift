import Plan

/// What there is to draw of rows that lead from one thing to another.
package struct Graph: Sendable {
  package let nodes: [Node]
  package let edges: [Edge]

  package struct Node: Sendable, Equatable {
    package let name: String
    package let label: String
  }

  package struct Edge: Sendable, Equatable {
    /// Names of nodes.
    package let from: String
    package let to: String
    /// What the relation is called; nil where nothing says it.
    package let label: String?
  }
}

/// Finds from where to where rows lead.
struct GraphReader {
  private let from: SchemaField
  private let to: SchemaField
  private let label: SchemaField?

  /// Nil where rows have no two fields that lead to other rows: `from` and `to`, or the first two.
  init?(_ schema: RelationSchema) {
    func leads(_ field: SchemaField) -> Bool {
      switch field.kind {
      case .reference, .link: true
      default: false
      }
    }
    let shown = schema.shown.filter { leads($0) && $0.name.lowercased() != "source" }
    let ends = ["from", "to"].compactMap { name in
      schema.field(called: name).flatMap { leads($0) ? $0 : nil }
    }
    let chosen = ends.count == 2 ? ends : Array(shown.prefix(2))
    guard chosen.count == 2 else { return nil }
    (from, to) = (chosen[0], chosen[1])
    label = ["relation", "type", "kind", "label"].lazy.compactMap { schema.field(called: $0) }
      .first { [.text, .category].contains($0.kind) }
  }

  func graph(of relation: Relation, _ builder: AnswerBuilder) -> Graph {
    let columns = (builder.column(from, of: relation), builder.column(to, of: relation))
    let labels = label.map { builder.column($0, of: relation) }
    var nodes: [Graph.Node] = []
    var seen: Set<String> = []
    var edges: [Graph.Edge] = []
    func node(_ value: Value) -> String? {
      guard case .reference(let id, let label) = value else { return nil }
      let name = id ?? label
      if seen.insert(name).inserted { nodes.append(Graph.Node(name: name, label: label)) }
      return name
    }
    for row in 0..<relation.rows.count {
      let starts = columns.0.value(row).items.compactMap(node)
      let ends = columns.1.value(row).items.compactMap(node)
      let label = labels?.value(row).label
      for start in starts {
        for end in ends {
          edges.append(
            Graph.Edge(from: start, to: end, label: label?.isEmpty == true ? nil : label))
        }
      }
    }
    return Graph(nodes: nodes, edges: edges)
  }
}

extension Value {
  /// The values that it is made of.
  fileprivate var items: [Value] {
    switch self {
    case .missing: []
    case .list(let values): values
    default: [self]
    }
  }
}

extension Workspace {
  /// The things between which the rows of the last answer lead; nil where they lead nowhere.
  ///
  /// - Precondition: there is an answer.
  package func graph() -> Graph? {
    guard let relation = answers.last?.relation else { return nil }
    return GraphReader(relation.schema)?
      .graph(of: relation, AnswerBuilder(corpus: corpus, language: language))
  }
}
