package import JSON
import Messages

/// What says which of two rows comes first, where dates do not (`clio.order` of a resource).
///
/// `"order": "seq"` names a field that numbers the rows of a day. `"order": {"relation": {"causes": ["from", "to"]}}`
/// belongs to a table of relations: where the field `relation` has the value `causes`, the row that `from` leads to
/// begins before the one that `to` leads to.
package enum RowOrder: Equatable, Sendable {
  case numbers(field: String)
  case relations(field: String, [Relation])

  package struct Relation: Equatable, Sendable {
    /// A value of the field.
    package let value: String
    /// The field that leads to the row which begins first.
    package let earlier: String
    package let later: String

    package init(_ value: String, earlier: String, later: String) {
      self.value = value
      self.earlier = earlier
      self.later = later
    }
  }

  /// The names of all fields that it speaks of.
  var fields: [String] {
    switch self {
    case .numbers(let field): [field]
    case .relations(let field, let relations):
      [field] + relations.flatMap { [$0.earlier, $0.later] }
    }
  }
}

extension RowOrder: JSONReadable {
  package init(_ json: JSONValue) throws(JSONMismatch) {
    if case .text(let field) = json {
      self = .numbers(field: field)
      return
    }
    let values = try JSONObject(json)
    guard let member = values.members.first, values.members.count == 1 else {
      throw JSONMismatch(.isRefused(Message("load.order-of-one-field")))
    }
    let kinds: JSONObject
    do {
      kinds = try JSONObject(member.value)
    } catch {
      throw error.inside(member.name)
    }
    var relations: [Relation] = []
    for kind in kinds.members {
      let ends = try values.pair(kind, of: member.name)
      relations.append(Relation(kind.name, earlier: ends.0, later: ends.1))
    }
    self = .relations(field: member.name, relations)
  }
}

extension JSONObject {
  /// The two names of an array.
  fileprivate func pair(
    _ member: Member, of field: String
  ) throws(JSONMismatch) -> (String, String) {
    if case .array(let items) = member.value, items.count == 2, case .text(let one) = items[0],
      case .text(let other) = items[1]
    {
      return (one, other)
    }
    throw JSONMismatch(.isRefused(Message("load.order-of-two-fields")))
      .inside("\(field).\(member.name)")
  }
}

extension RowOrder: JSONWritable {
  package var json: JSONValue {
    switch self {
    case .numbers(let field): return .text(field)
    case .relations(let field, let relations):
      var kinds = JSONObject()
      for relation in relations {
        kinds.append(
          .array([.text(relation.earlier), .text(relation.later)]), named: relation.value)
      }
      var object = JSONObject()
      object.append(.object(kinds), named: field)
      return .object(object)
    }
  }
}
