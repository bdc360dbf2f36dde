import ClickHouse
import TestSupport
import Testing

/// Addresses and types with changed bytes are read, or refused: what is read can be written and read again.
struct HostileTextTests {
  /// A text with some signs changed, left out and put in.
  private func changed(_ text: String, _ random: inout SeededGenerator) -> String {
    let signs: [Character] = [
      ":", "/", ",", "?", "&", "=", "#", "%", "[", "]", "@", "a", "0", "9", "(", ")", "'", "\\",
      " ", "日", "\0",
      "\u{301}", "\r\n",
    ]
    var result = Array(text)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0...result.count, using: &random)
      let sign = signs.randomElement(using: &random) ?? "a"
      switch Int.random(in: 0..<3, using: &random) {
      case 0 where place < result.count: result[place] = sign
      case 1 where place < result.count: result.remove(at: place)
      default: result.insert(sign, at: place)
      }
    }
    return String(result)
  }

  @Test func addressesAreReadAsTheyAreWritten() throws {
    var random = SeededGenerator(seed: 8123)
    let good = [
      "clickhouse://a/b", "clickhouses://a,b:1,[::1]:2/b?cluster=c&user=d%20e&ca=/f/g.pem",
      "clickhouse://127.0.0.1:8123/%E6%97%A5%2F%3F", "clickhouse://ann:pw@h/b?password=x",
    ]
    var readCount = 0
    for round in 0..<2000 {
      let text = changed(good[round % good.count], &random)
      do throws(AddressFault) {
        let address = try ServerAddress(text)
        readCount += 1
        #expect(try ServerAddress(address.text) == address, "\(text)")
      } catch {
        #expect(error.place >= 1 && error.place <= text.count + 1, "\(text): \(error)")
      }
    }
    #expect(readCount > 50)
  }

  @Test func typesAreReadAsTheyAreWritten() {
    var random = SeededGenerator(seed: 16)
    var blocks = RandomBlocks(seed: 16)
    var readCount = 0
    for _ in 0..<2000 {
      let type = blocks.type()
      #expect(NativeType(type.text) == type)
      guard let read = NativeType(changed(type.text, &random)) else { continue }
      readCount += 1
      #expect(NativeType(read.text) == read)
    }
    #expect(readCount > 20)
  }
}
