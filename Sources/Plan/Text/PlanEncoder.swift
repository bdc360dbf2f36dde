import JSON

/// Makes JSON of a plan, the same for equal plans.
///
/// A case of an enumeration is an object of one member, `{"not": ..}`; what has no order is sorted.
enum PlanEncoder {
  static func json(of value: some Encodable) throws -> JSONValue {
    let node = EncodedNode()
    try node.encode(value)
    return node.json
  }
}

/// A value that is being made.
private final class EncodedNode {
  private var single: JSONValue = .null
  private var items: [EncodedNode] = []
  private var members: [(name: String, node: EncodedNode)] = []
  private var isArray = false
  private var isObject = false

  func encode(_ value: some Encodable) throws {
    switch value {
    case let value as Bool: single = .truth(value)
    case let value as String: single = .text(value)
    case let value as any FixedWidthInteger: single = .number("\(value)")
    case let value as Double: single = value.isFinite ? .number("\(value)") : .text("\(value)")
    case let value as Set<Int>: try encode(value.sorted())
    default: try value.encode(to: NodeEncoder(node: self))
    }
  }

  func beginArray() { isArray = true }

  func beginObject() { isObject = true }

  var itemCount: Int { items.count }

  func addItem() -> EncodedNode {
    items.append(EncodedNode())
    return items[items.count - 1]
  }

  func addMember(_ name: String) -> EncodedNode {
    members.append((name, EncodedNode()))
    return members[members.count - 1].node
  }

  /// What a case holds alone, without a name, is in its place.
  var json: JSONValue {
    if isArray { return .array(items.map(\.json)) }
    guard isObject else { return single }
    if members.count == 1, members[0].name == PlanCoding.only { return members[0].node.json }
    var object = JSONObject()
    for member in members { object.append(member.node.json, named: member.name) }
    return .object(object)
  }
}

enum PlanCoding {
  /// The name that the compiler gives to the first value of a case that has none.
  static let only = "_0"
}

private struct NodeEncoder: Encoder, SingleValueEncodingContainer {
  let node: EncodedNode
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.beginObject()
    return KeyedEncodingContainer(NodeMembers(node: node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.beginArray()
    return NodeItems(node: node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() {}

  func encode<Value: Encodable>(_ value: Value) throws { try node.encode(value) }
}

private struct NodeMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: EncodedNode
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { _ = node.addMember(key.stringValue) }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try node.addMember(key.stringValue).encode(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    NodeEncoder(node: node.addMember(key.stringValue)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    NodeEncoder(node: node.addMember(key.stringValue)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { NodeEncoder(node: node.addMember("super")) }
  func superEncoder(forKey key: Key) -> any Encoder {
    NodeEncoder(node: node.addMember(key.stringValue))
  }
}

private struct NodeItems: UnkeyedEncodingContainer {
  let node: EncodedNode
  var codingPath: [any CodingKey] { [] }
  var count: Int { node.itemCount }

  func encodeNil() { _ = node.addItem() }

  func encode<Value: Encodable>(_ value: Value) throws { try node.addItem().encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    NodeEncoder(node: node.addItem()).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    NodeEncoder(node: node.addItem()).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { NodeEncoder(node: node.addItem()) }
}
