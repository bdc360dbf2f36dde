import Testing

@testable import Rendering

@Suite struct GridColumnsTests {
  private func widths(_ natural: [Int], limit: Int?) -> [Int] {
    let requests = natural.map { GridColumns.WidthRequest(header: 0, cells: $0, isWhole: false) }
    return GridColumns(natural: requests, limit: limit)?.widths
      ?? GridColumns(hiding: requests, limit: limit ?? 0).widths
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
    let request = GridColumns.WidthRequest(header: 20, cells: 7, isWhole: true)
    #expect(GridColumns(hiding: [request, request], limit: 21).widths == [7, 7])
    #expect(GridColumns(hiding: [request, request], limit: 20).hidden == 1)
  }

  /// The least width of a screen on which columns are read beside each other.
  @Test(
    arguments: [
      // Short texts are wrapped down to twelve columns, ids and numbers never.
      ([(30, true), (20, false)], 49), ([(30, true), (40, false)], 49), ([(10, true)], 5),
      // A long text wants more.
      ([(30, true), (200, false)], 53), ([(20, false), (20, false), (20, false)], 46),
    ] as [([(Int, Bool)], Int)])
  func columnsAreReadBesideEachOther(columns: [(Int, Bool)], least: Int) {
    let requests = columns.map { width, isWhole in
      GridColumns.WidthRequest(header: 4, cells: width, isWhole: isWhole)
    }
    let readable = (5...200).first { GridColumns(readable: requests, limit: $0) != nil }
    #expect(readable == least)
  }
}
