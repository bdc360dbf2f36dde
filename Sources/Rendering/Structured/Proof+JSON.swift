package import Engine
package import JSON
import Messages

extension Proof: JSONWritable {
  /// The proof for programs: what each stage found, up to the one that left the row out.
  package var json: JSONValue {
    .members(
      ("item", item.json), ("in-answer", .truth(isKept)), ("steps", .array(steps.map(\.json))),
      ("evidence", .array(evidence.map(\.json))))
  }
}

extension Proof.Item: JSONWritable {
  package var json: JSONValue {
    .members(("collection", .text(collection)), ("id", .text(id)), ("label", label?.json))
  }
}

extension Proof.Step: JSONWritable {
  package var json: JSONValue {
    switch self {
    case .source(let text): step("source", text)
    case .condition(let condition): condition.json
    case .followed(let stage, let proofs, let count):
      step("followed", stage, ("from", .array(proofs.map(\.json))), ("count", count.json))
    case .members(let stage, let items, let count):
      step("members", stage, ("items", .array(items.map(\.json))), ("count", count.json))
    case .opened(let stage): step("opened", stage)
    case .added(let stage, let proof): step("added", stage, ("proof", proof?.json))
    case .cut(let stage, let position): step("cut", stage, ("position", position?.json))
    case .duplicate(let stage): step("duplicate", stage)
    case .excluded(let stage): step("excluded", stage)
    case .lacking(let stage): step("lacking", stage)
    case .unreached(let stage, let proof): step("unreached", stage, ("proof", proof?.json))
    case .otherRows(let stage, let noun): step("other-rows", stage, ("noun", .text(noun)))
    case .found(let stage, let number): step("found", stage, ("number", number.json))
    case .sequence(let stage, let found): step("sequence", stage, ("found", found.json))
    case .inGroup(let stage, let number): step("in-group", stage, ("number", number.json))
    }
  }

  private func step(
    _ word: String, _ stage: String, _ members: (name: String, value: JSONValue?)...
  ) -> JSONValue {
    var object = JSONObject()
    object.append(word, named: "step")
    object.append(stage, named: "stage")
    for member in members {
      if let value = member.value { object.append(value, named: member.name) }
    }
    return .object(object)
  }
}

extension Proof.Condition {
  fileprivate var json: JSONValue {
    .members(
      ("step", .text("condition")), ("condition", .text(text)), ("verdict", .text(verdict.word)),
      ("found", .array(findings.map(\.json))))
  }
}

extension Proof.Verdict {
  var word: String {
    switch self {
    case .holds: "holds"
    case .undecided: "undecided"
    case .fails: "fails"
    }
  }
}

extension Proof.Finding {
  fileprivate var json: JSONValue {
    .members(
      ("field", .text(name)), ("value", value?.json ?? .null),
      ("inferred", isInferred ? .truth(true) : nil), ("note", note?.json),
      ("claims", claims.isEmpty ? nil : .array(claims.map(\.json))))
  }
}

extension Proof.Evidence: JSONWritable {
  package var json: JSONValue {
    .members(
      ("item", item.json), ("speaker", speaker?.json), ("source", .text(sourceID)),
      ("title", .text(source)), ("locator", locator?.json), ("passage", passage?.json))
  }
}
