import Testing

@testable import LineEditing

@Suite struct StyledRangeTests {
  @Test(arguments: [
    ([(0..<6, TextStyle.source), (7..<12, .keyword)], [8..<9], "0-6s 7-8k 8-9e 9-12k"),
    ([(0..<6, .source)], [0..<6], "0-6e"),
    ([(2..<4, .field)], [0..<6], "0-6e"),
    ([(0..<2, .field), (2..<9, .value)], [1..<3, 5..<6], "0-1f 1-3e 3-5v 5-6e 6-9v"),
    ([], [1..<2], "1-2e"),
    ([(0..<2, .field)], [], "0-2f"),
  ])
  func faultsLieOverStyles(ground: [(Range<Int>, TextStyle)], faults: [Range<Int>], shown: String) {
    let styles = ground.map { StyledRange(range: $0.0, style: $0.1) }
    let overlaid = StyledRange.overlaid(faults, as: .error, on: styles)
    let text = overlaid.map { styled in
      "\(styled.range.lowerBound)-\(styled.range.upperBound)\(String(describing: styled.style).prefix(1))"
    }
    #expect(text.joined(separator: " ") == shown)
  }
}
