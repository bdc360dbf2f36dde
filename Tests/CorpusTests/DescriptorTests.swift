import TestSupport
import Testing

@testable import Corpus

@Suite struct DescriptorTests {
  private func decoded(_ json: String) throws(LoadFault) -> Descriptor {
    try Descriptor.decoded(from: Array(json.utf8).span, file: "datapackage.json")
  }

  private func schema(_ json: String) throws -> TableSchema {
    try #require(decoded("{\"resources\": [{\"schema\": \(json)}]}").resources.first?.schema)
  }

  @Test func readsKeysAsTextOrArray() throws {
    let one = try schema(
      """
      {"primaryKey": "id", "foreignKeys": [
        {"fields": "a", "reference": {"resource": "t", "fields": "id"}}]}
      """)
    let many = try schema(
      """
      {"primaryKey": ["id"], "foreignKeys": [
        {"fields": ["a"], "reference": {"resource": "t", "fields": ["id"]}}]}
      """)
    #expect(one.primaryKey == ["id"] && many.primaryKey == ["id"])
    #expect(one.foreignKeys[0].fields == many.foreignKeys[0].fields)
    #expect(one.foreignKeys[0].targetFields == ["id"])
  }

  @Test(arguments: [#"{"resource": "", "fields": "id"}"#, #"{"fields": "id"}"#])
  func referenceWithoutResourceIsToTheSameTable(reference: String) throws {
    let schema = try schema(#"{"foreignKeys": [{"fields": "a", "reference": \#(reference)}]}"#)
    #expect(schema.foreignKeys[0].resource == nil)
  }

  @Test func readsMissingValuesOfBothVersions() throws {
    let schema = try schema(
      #"{"missingValues": ["", "-9", {"value": "-8", "label": "not applicable"}], "fields": []}"#)
    #expect(schema.missingValues == ["", "-9", "-8"])
    #expect(try self.schema("{}").missingValues == [""])
  }

  @Test func readsPathAsTextOrArray() throws {
    let descriptor = try decoded(#"{"resources": [{"path": "a.csv"}, {"path": ["b.csv"]}]}"#)
    #expect(descriptor.resources.map(\.paths) == [["a.csv"], ["b.csv"]])
  }

  @Test func readsListsOfAllThreeForms() throws {
    let schema = try schema(
      """
      {"fields": [{"name": "a", "type": "string", "separator": ";"},
        {"name": "b", "type": "list", "delimiter": "|"}, {"name": "c", "type": "list"},
        {"name": "d", "type": "array"}, {"name": "e"}]}
      """)
    #expect(schema.fields.map(\.separator) == [";", "|", ",", nil, nil])
  }

  @Test func readsWhatClioAdds() throws {
    let resource = try decoded(
      """
      {"resources": [{"clio": {"display": ["a"], "passive": "target", "many": ["m"], "else": 1},
        "schema": {"fields": [{"name": "a", "clio": {"reference": "any", "hierarchy": true, "source": true,
          "quantity": {"low": "l", "high": "h", "unit": "u"}}}]}}]}
      """
    ).resources[0]
    #expect(resource.clio.display == ["a"])
    #expect(resource.clio.passive == ["target"])
    #expect(resource.clio.many == ["m"])
    let field = try #require(resource.schema?.fields.first?.clio)
    #expect(field.refersToAny && field.isHierarchy && field.isSource)
    #expect(field.quantity == QuantityFields(low: "l", high: "h", unit: "u"))
  }

  @Test func saysWhereADescriptorIsNotUTF8() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(#"{"name": "a"#.utf8) + [0xE9, 0x22, 0x7D]
    #expect(throws: LoadFault(.invalidEncoding(offset: 14), file: "datapackage.json")) {
      try Descriptor.decoded(from: bytes.span, file: "datapackage.json")
    }
  }

  @Test func toleratesNullsAndUnknownProperties() throws {
    let descriptor = try decoded(
      """
      \u{FEFF}{"name": null, "licenses": [1], "resources": [{"name": "a", "path": "a.csv",
        "schema": {"fields": [{"name": "x", "type": null, "constraints": null, "example": []}],
        "missingValues": null}}]}
      """)
    #expect(descriptor.resources[0].schema?.fields[0].type == "any")
  }

  @Test(arguments: [
    (
      "{\n\"resources\": [\n{\"path\": 1 2}]\n}", 3,
      "it is not JSON: expected ',' or '}', found '2'"
    ),
    ("{\"resources\":\n[", 2, "it is not JSON: expected a value, found the end of the file"),
    ("{\n'a': 1}", 2, "it is not JSON: expected a name in double quotes, found '''"),
    ("{\"a\": 1,\n\n\"b\" 2}", 3, "it is not JSON: expected ':' after a name, found '2'"),
    ("{} x", 1, "it is not JSON: expected the end of the file, found 'x'"),
    ("[tru]", 1, "it is not JSON: expected a value, found 'tru'"),
    ("[\"a\\", 1, "it is not JSON: expected '\"', found the end of the file"),
    ("", 1, "it is not JSON: expected a value, found the end of the file"),
    ("{}", nil, "the descriptor has no 'resources'"),
    ("{\"resources\": {}}", nil, "'resources' is not an array"),
    (
      "{\"resources\": [{\"schema\": {\"fields\": [{\"type\": \"string\"}]}}]}", nil,
      "'resources[0].schema.fields[0]' has no 'name'"
    ),
    (
      "{\"resources\": [{\"name\": 7}]}", nil, "'resources[0].name' is not a text"
    ),
    ("[]", nil, "the descriptor is not an object"),
    ("{\"resources\": [null]}", nil, "'resources[0]' is null, which is not an object"),
    ("{\"resources\": [{\"path\": [1]}]}", nil, "'resources[0].path' is not a text"),
    (
      "{\"resources\": [{\"schema\": {\"missingValues\": [\"\", []]}}]}", nil,
      "'resources[0].schema.missingValues[1]' is not an object"
    ),
    (
      "{\"resources\": [{\"schema\": {\"foreignKeys\": [{\"fields\": \"a\"}]}}]}", nil,
      "'resources[0].schema.foreignKeys[0]' has no 'reference'"
    ),
    (
      "{\"resources\": [{\"dialect\": {\"header\": \"no\"}}]}", nil,
      "'resources[0].dialect.header' is not true or false"
    ),
    (
      "{\"resources\":\n[\"\\x\"]}", 2,
      #"it is not JSON: expected one of "\/bfnrtu after '\', found 'x'"#
    ),
  ])
  func saysWhatIsWrongAndWhere(json: String, line: Int?, reason: String) {
    let fault = #expect(throws: LoadFault.self) { try decoded(json) }
    #expect(fault?.line == line && fault?.file == "datapackage.json")
    #expect(fault?.message.english == "the descriptor cannot be followed: " + reason)
  }
}
