import ClickHouse
import Testing

/// Types as the server writes them.
struct NativeTypeTests {
  @Test(arguments: [
    ("Int8", NativeType.int8), ("UInt64", .uint64), ("Float64", .float64), ("String", .string),
    ("Nullable(Int32)", .nullable(.int32)), ("Array(Nullable(String))", .array(.nullable(.string))),
    ("Array(Array(UInt8))", .array(.array(.uint8))),
    ("Enum16('a' = 0, 'it\\'s' = 1, 'b\\\\q' = 2)", .enumeration(["a", "it's", "b\\q"])),
    ("Nullable(Enum16('日本, (' = 0, '' = 1))", .nullable(.enumeration(["日本, (", ""]))),
    ("Enum16('a\\nb' = 0)", .enumeration(["a\nb"])),
  ]) func typesAreWrittenAndRead(text: String, type: NativeType) {
    #expect(type.text == text)
    #expect(NativeType(text) == type)
  }

  @Test func otherEnumerationsAreReadByTheirNumbers() {
    #expect(NativeType("Enum8('b' = 1, 'a' = 0)") == .enumeration(["a", "b"]))
  }

  @Test(arguments: [
    "", "int8", "Int128", "Date", "Float32", "Nullable(Int8", "Nullable(Int8))", "Nullable()",
    "Array",
    "Nullable(Nullable(Int8))", "Nullable(Array(Int8))", "Int8 ", " Int8", "Enum16()",
    "Enum8('a' = 1)",
    "Enum16('a' = 0, 'b' = 2)", "Enum16('a' = 0, 'b' = 0)", "Enum16('a = 0)", "Enum16('a'=0)",
    "Enum16('a' = 0", "Enum16('a' = 99999999999999999999)", "Enum16('a\\",
    String(repeating: "Array(", count: 100_000),
    String(repeating: "Array(", count: 20) + "Int8" + String(repeating: ")", count: 20),
  ]) func whatIsNoTypeIsRefused(text: String) {
    #expect(NativeType(text) == nil)
  }

  @Test func namesOfTablesAreQuoted() {
    #expect(SQLText.name("a`b\\") == "`a\\`b\\\\`")
    #expect(SQLText.quoted("it's\n") == "'it\\'s\\n'")
  }
}
