package import Query

/// A query that has a name, and parameters to which each use gives values.
package struct View: Sendable {
  package let name: String
  package let parameters: [String]
  /// Its query; the ranges in it are places of `source`.
  package let query: Pipeline
  package let source: SourceText
  /// What may be the names of views in it, in small letters.
  let mentions: Set<String>
  /// Tells it apart from others that bore its name before.
  let identity = ViewIdentity()

  package init(name: String, parameters: [String], query: Pipeline, source: SourceText) {
    self.name = name
    self.parameters = parameters
    self.query = query
    self.source = source
    mentions = Set(query.viewNames.map { $0.lowercased() })
  }

  /// How it is used: `early($until)`, or `late` where it has no parameters.
  package var usage: String {
    parameters.isEmpty
      ? name : "\(name)(\(parameters.map { "$" + $0 }.joined(separator: ", ")))"
  }
}

/// What one definition of a view is known by.
final class ViewIdentity: Sendable {}
