import JSON

/// Makes a plan of JSON that `PlanEncoder` has made.
///
/// - Throws: `DecodingError` where a member is missing or is no value of its kind.
enum PlanDecoder {
  static func value<Value: Decodable>(_ type: Value.Type, of json: JSONValue) throws -> Value {
    try JSONDecoder(json: json, codingPath: []).decode(type)
  }
}

private struct JSONDecoder: Decoder, SingleValueDecodingContainer {
  let json: JSONValue
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(JSONMembers(json: json, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let items) = json else { throw fault([JSONValue].self, "is no list") }
    return JSONItems(items: items, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { json == .null }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let found: Any? =
      switch type {
      case is Bool.Type: if case .truth(let truth) = json { truth } else { nil }
      case is String.Type: if case .text(let text) = json { text } else { nil }
      case let type as any FixedWidthInteger.Type: digits.flatMap { type.init($0, radix: 10) }
      case is Double.Type: digits.flatMap { Double($0) }
      case is Set<Int>.Type: Set(try decode([Int].self))
      default: try Value(from: self)
      }
    guard let value = found as? Value else { throw fault(type, "is no \(type)") }
    return value
  }

  /// The digits of a number; what is beyond all numbers stands as a text.
  private var digits: String? {
    switch json {
    case .number(let digits), .text(let digits): digits
    case .null, .truth, .array, .object: nil
    }
  }

  private func fault(_ type: Any.Type, _ reason: String) -> DecodingError {
    .typeMismatch(
      type, .init(codingPath: codingPath, debugDescription: "\(json.compactText) \(reason)"))
  }
}

private struct JSONMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let json: JSONValue
  let codingPath: [any CodingKey]

  private var object: JSONObject {
    if case .object(let object) = json { object } else { JSONObject() }
  }

  var allKeys: [Key] { object.members.compactMap { Key(stringValue: $0.name) } }

  /// What is in the place of a case that holds it alone.
  private func member(_ key: Key) -> JSONValue? {
    object[key.stringValue] ?? (key.stringValue == PlanCoding.only ? json : nil)
  }

  private func decoder(_ key: Key) throws -> JSONDecoder {
    guard let member = member(key) else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: codingPath, debugDescription: "'\(key.stringValue)' is missing"))
    }
    return JSONDecoder(json: member, codingPath: codingPath + [key])
  }

  func contains(_ key: Key) -> Bool { member(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { member(key) ?? .null == .null }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder(key).decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { try decoder(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { JSONDecoder(json: json, codingPath: codingPath) }
  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }
}

private struct JSONItems: UnkeyedDecodingContainer {
  let items: [JSONValue]
  let codingPath: [any CodingKey]
  private(set) var currentIndex = 0

  init(items: [JSONValue], codingPath: [any CodingKey]) {
    self.items = items
    self.codingPath = codingPath
  }

  var count: Int? { items.count }
  var isAtEnd: Bool { currentIndex == items.count }

  private mutating func next() throws -> JSONDecoder {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        JSONValue.self, .init(codingPath: codingPath, debugDescription: "the list ends"))
    }
    defer { currentIndex += 1 }
    return JSONDecoder(json: items[currentIndex], codingPath: codingPath)
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, items[currentIndex] == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next().decode(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> { try next().container(keyedBy: type) }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}
