import Testing

@testable import Rendering

@Suite struct GridColumnsTests {
  private func widths(_ natural: [Int], limit: Int?) -> [Int] {
    let requests = natural.map { GridColumns.WidthRequest(header: 0, cells: $0, isNumeric: false) }
    return GridColumns(requests, limit: limit).widths
  }

  @Test func withoutLimitEveryColumnIsAsWideAsItLikes() {
    #expect(widths([3, 400], limit: nil) == [3, 400])
  }

  @Test(arguments: [
    (80, [10, 20, 30]), (66, [10, 20, 26]), (60, [10, 20, 20]), (59, [10, 20, 19]),
    (50, [10, 15, 15]), (41, [10, 11, 10]), (25, [5, 5, 5]), (24, [9, 8]), (17, [5, 5]),
    (16, [10]), (13, [9]), (5, [1]),
  ])
  func widestShrinkFirstThenTheRightmostGo(limit: Int, expected: [Int]) {
    #expect(widths([10, 20, 30], limit: limit) == expected)
  }

  @Test func nameOfANumberMayBeCutButNotTheNumber() {
    let request = GridColumns.WidthRequest(header: 20, cells: 7, isNumeric: true)
    #expect(GridColumns([request, request], limit: 21).widths == [7, 7])
    #expect(GridColumns([request, request], limit: 20).hidden == 1)
  }
}
