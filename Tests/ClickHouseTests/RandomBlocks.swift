import ClickHouse
import TestSupport

/// Blocks of all types, drawn at random.
struct RandomBlocks {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func block(rows: Int? = nil) -> NativeBlock {
    let rows = rows ?? Int.random(in: 0...40, using: &random)
    let columns = (0..<Int.random(in: 1...6, using: &random)).map { number in
      let type = type()
      let names = ["n", "名", "a b", "x`y", "it's", "t\\n"]
      return NativeColumn("\(names[number])\(number)", type, values(of: type, rows))
    }
    return NativeBlock(columns, rowCount: rows)
  }

  private mutating func plainType() -> NativeType {
    let types: [NativeType] = [
      .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .float64, .string, .string,
      .enumeration(["a"]), .enumeration(["", "it's", "日本", "b\\q", "line\n", "x', 'y"]),
    ]
    return types.randomElement(using: &random) ?? .int8
  }

  mutating func type() -> NativeType {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: .nullable(plainType())
    case 1: .array(plainType())
    case 2: .array(.nullable(plainType()))
    case 3: .array(.array(plainType()))
    default: plainType()
    }
  }

  private mutating func numbers<Number: FixedWidthInteger>(_ count: Int) -> [Number] {
    (0..<count).map { _ in Number(truncatingIfNeeded: random.next()) }
  }

  private mutating func text() -> String {
    let signs: [Character] = ["a", "Z", " ", "日", "本", "\0", "\n", "'", "é", "🀄"]
    let count = [0, 1, 3, 130].randomElement(using: &random) ?? 0
    return String((0..<count).map { _ in signs.randomElement(using: &random) ?? "a" })
  }

  mutating func values(of type: NativeType, _ count: Int) -> NativeValues {
    switch type {
    case .int8: return .int8(numbers(count))
    case .int16: return .int16(numbers(count))
    case .int32: return .int32(numbers(count))
    case .int64: return .int64(numbers(count))
    case .uint8: return .uint8(numbers(count))
    case .uint16: return .uint16(numbers(count))
    case .uint32: return .uint32(numbers(count))
    case .uint64: return .uint64(numbers(count))
    case .float64:
      let some = [0, -0.0, 1.5, -1e300, .infinity, Double.leastNonzeroMagnitude]
      return .float64((0..<count).map { _ in some.randomElement(using: &random) ?? 0 })
    case .string: return .string(NativeTexts((0..<count).map { _ in text() }))
    case .enumeration(let names):
      return .int16(
        (0..<count).map { _ in Int16.random(in: 0..<Int16(names.count), using: &random) })
    case .nullable(let inner):
      let missing = (0..<count).map { _ in Bool.random(using: &random) }
      return .nullable(missing: missing, values(of: inner, count))
    case .array(let inner):
      var ends: [UInt64] = []
      for _ in 0..<count { ends.append((ends.last ?? 0) + .random(in: 0...3, using: &random)) }
      return .array(ends: ends, values(of: inner, Int(ends.last ?? 0)))
    }
  }
}
