package import Engine
package import JSON

extension ItemDescription {
  /// A row in full, for programs: its fields by their names, with the words that dates were read from.
  ///
  /// - Parameter sequence: What a sequence in the last query found for the row.
  package func json(with sequence: SequenceProof?) -> JSONValue {
    var values = JSONObject()
    var words = JSONObject()
    for field in fields {
      values.append(field.value.json, named: field.name)
      if let written = field.words { words.append(written, named: field.name) }
    }
    return .members(
      ("collection", .text(collection)), ("id", .text(id)), ("label", label?.json),
      ("fields", .object(values)), ("written", words.members.isEmpty ? nil : .object(words)),
      ("sequence", sequence?.json))
  }
}
