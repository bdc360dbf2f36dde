package import Engine
package import JSON

extension AnswerColumn: JSONWritable {
  /// The name and what its cells are, for programs.
  package var json: JSONValue { .members(("name", .text(name)), ("kind", .text(kindWord))) }
}
