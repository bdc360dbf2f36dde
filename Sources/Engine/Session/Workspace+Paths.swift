import Plan
import Query

// Where a path leads, for completion: `document.so`, `subject.ki`.
extension Workspace {
  /// The collections whose rows a path of names leads to from those of a collection; a reference to any
  /// leads to several.
  ///
  /// - Complexity: O(steps²), and O(rows) where a reference to any is first asked where it leads.
  package func collections(behind path: String, from collection: String) -> [Int] {
    guard let branches = branches(path, from: collection) else { return [] }
    let lookup = binder(for: SourceText("")).names
    return branches.flatMap { branch -> [Int] in
      guard let field = branch.field else { return branch.hops.last.map { [$0.target] } ?? [] }
      if let hop = Hop(field) { return [hop.target] }
      return field.kind == .reference(table: nil)
        ? lookup.targets(of: field).map(\.collection) : []
    }
  }

  /// The fields of collections at the end of a path, by their places.
  package func fields(
    atEndOf path: String, from collection: String
  ) -> [(collection: Int, field: Int)] {
    (branches(path, from: collection) ?? []).compactMap { branch in
      branch.field?.origin.map { (collection: $0.table, field: $0.field) }
    }
  }

  private func branches(_ path: String, from collection: String) -> [BoundPath]? {
    guard let place = catalog.place(ofCollection: collection) else { return nil }
    let steps = path.split(separator: ".").map { part in
      let isInverse = part.first == "^"
      let name = Parsing.nameOfField(written: isInverse ? part.dropFirst() : part)
      return Path.Step(name: Name(name, 0..<0), isInverse: isInverse)
    }
    guard !steps.isEmpty else { return nil }
    // What leads nowhere has nothing to offer.
    var unread = BindingReport()
    let lookup = binder(for: SourceText("")).names
    return lookup.branches(Path(steps: steps), catalog.collection(place).rows, &unread)
  }
}
