import Testing

@testable import Corpus

/// Features of GeoJSON as rows.
@Suite struct GeoJSONTests {
  private static let point = #"{"type":"Point","coordinates":[5.38,49.16]}"#
  private static let line = #"{"type":"LineString","coordinates":[[5.3,49.1],[5.4,49.2]]}"#

  private func feature(_ properties: String, _ geometry: String, _ more: String = "") -> String {
    #"{"type":"Feature",\#(more)"properties":\#(properties),"geometry":\#(geometry)}"#
  }

  private func collection(_ features: String...) -> String {
    #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#
  }

  private func shape(_ text: String, file: String = "t.geojson") throws -> String {
    let corpus = try Fixtures.read(text, file: file)
    #expect(corpus.faults.isEmpty && corpus.brokenInvariant() == nil)
    return Fixtures.shape(corpus)
  }

  @Test func pointsHaveTheirPlaceInColumns() throws {
    let text = collection(feature(#"{"name":"Verdun","year":1916}"#, Self.point))
    for file in ["t.geojson", "t.json", "t"] {
      #expect(
        try shape(text, file: file)
          == "name,year,geometry_type,longitude,latitude / Verdun,1916,Point,5.38,49.16")
    }
  }

  @Test func otherGeometriesStayAsTheyAreWritten() throws {
    #expect(
      try shape(collection(feature("{}", Self.line)))
        == "geometry_type,geometry / LineString,\(Self.line)")
    #expect(
      try shape(collection(feature(#"{"n":"a"}"#, Self.point), feature(#"{"n":"b"}"#, Self.line)))
        == "n,geometry_type,longitude,latitude,geometry / a,Point,5.38,49.16,- / "
        + "b,LineString,-,-,\(Self.line)")
  }

  @Test(arguments: [
    (#"{"n":"a"}"#, #""id":7,"#, "id,n / 7,a"),
    (#"{"id":"p"}"#, #""id":7,"#, "id,properties_id / 7,p"),
    (#"{"id":"p"}"#, "", "id / p"), ("null", "", ""), (#"{"a":{"b":1}}"#, "", "a_b / 1"),
    (#"{"t":["x","y"]}"#, "", "t / x|y"),
    (#"{"n":"a"}"#, #""bbox":[1,2,3,4],"#, "n,bbox / a,1|2|3|4"),
  ])
  func propertiesAreColumns(properties: String, more: String, expected: String) throws {
    let text = collection(
      feature(properties, "null", more), feature(properties, "null", more.replacing("7", with: "8"))
    )
    let first = try shape(text).split(separator: " / ").prefix(2).joined(separator: " / ")
    #expect(first == expected)
  }

  @Test func aPropertyOfThePlaceIsToldApart() throws {
    let text = collection(feature(#"{"longitude":"east","geometry":1}"#, Self.point))
    #expect(
      try shape(text)
        == "properties_longitude,properties_geometry,geometry_type,longitude,latitude / "
        + "east,1,Point,5.38,49.16")
  }

  @Test func heightsAndFeaturesOfAnyLayoutAreRead() throws {
    let high = #"{"type":"Point","coordinates":[5,49,120]}"#
    #expect(
      try shape(feature(#"{"n":"a"}"#, high))
        == "n,geometry_type,longitude,latitude,altitude / a,Point,5,49,120")
    let lines = feature(#"{"n":"a"}"#, Self.point) + "\n" + feature(#"{"n":"b"}"#, Self.point)
    for file in ["t.geojsonl", "t.json"] {
      #expect(
        try shape(lines, file: file)
          == "n,geometry_type,longitude,latitude / a,Point,5.38,49.16 / b,Point,5.38,49.16")
    }
    let array = "[\(feature(#"{"n":"a"}"#, Self.point))]"
    #expect(try shape(array, file: "t.json").hasPrefix("n,geometry_type"))
    #expect(try shape(collection()).isEmpty)
  }
}
