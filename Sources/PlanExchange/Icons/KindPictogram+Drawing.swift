extension KindPictogram {
  private var paper: IconColour { IconColour(hex: 0xFFFFFF) }

  func drawMosque(_ drawing: Drawing) {
    // The dome rises to a point; a minaret stands beside it.
    drawing.arc(x: 8.2, y: 11.5, radius: 5.6, from: 180, to: 255)
    drawing.arc(x: 8.2, y: 11.5, radius: 5.6, from: 285, to: 360, joined: true)
    drawing.close()
    drawing.line([(6.5, 7), (8.2, 3), (9.9, 7)], closed: true)
    drawing.rectangle(x: 2.6, y: 11.5, width: 11.2, height: 7)
    drawing.rectangle(x: 15.4, y: 6, width: 2.6, height: 12.5)
    drawing.line([(15, 6), (16.7, 2), (18.4, 6)], closed: true)
    drawing.fill()
    drawing.colour(paper)
    drawing.rectangle(x: 6.7, y: 13.8, width: 3, height: 4.7)
    drawing.fill()
  }

  func drawMarket(_ drawing: Drawing) {
    drawing.line([(3.5, 3), (16.5, 3), (19, 8.5), (1, 8.5)], closed: true)
    for x in [4.0, 10, 16] { drawing.arc(x: x, y: 8.5, radius: 3, from: 0, to: 180) }
    drawing.fill()
    drawing.line([(3.5, 10), (3.5, 18)])
    drawing.line([(16.5, 10), (16.5, 18)])
    drawing.line([(3.5, 15), (16.5, 15)])
    drawing.stroke(width: 2)
  }

  func drawTheatre(_ drawing: Drawing) {
    // A mask: eyes and a smile cut out of a shield.
    drawing.line([(2.5, 3), (17.5, 3), (17.5, 9.5)])
    drawing.arc(x: 10, y: 10.5, radius: 7.5, from: 0, to: 180, joined: true)
    drawing.close()
    drawing.fill()
    drawing.colour(paper)
    drawing.arc(x: 6.6, y: 8, radius: 1.7)
    drawing.arc(x: 13.4, y: 8, radius: 1.7)
    drawing.fill()
    drawing.arc(x: 10, y: 10.3, radius: 4, from: 25, to: 155)
    drawing.stroke(width: 1.8)
  }

  func drawAeroplane(_ drawing: Drawing) {
    drawing.line([(10, 2.5), (10, 17)])
    drawing.stroke(width: 3)
    drawing.line([(10, 6.5), (19, 12.5), (19, 14), (10, 11.5), (1, 14), (1, 12.5)], closed: true)
    drawing.line([(10, 14.5), (14, 18), (14, 19), (10, 18), (6, 19), (6, 18)], closed: true)
    drawing.fill()
  }

  func drawTrain(_ drawing: Drawing) {
    drawing.rectangle(x: 4, y: 2, width: 12, height: 13, radius: 2.5)
    drawing.fill()
    drawing.line([(6.5, 15.5), (4, 18.5)])
    drawing.line([(13.5, 15.5), (16, 18.5)])
    drawing.stroke(width: 2)
    drawing.colour(paper)
    drawing.rectangle(x: 6, y: 4.5, width: 8, height: 4.5)
    drawing.arc(x: 7.2, y: 12, radius: 1.2)
    drawing.arc(x: 12.8, y: 12, radius: 1.2)
    drawing.fill()
  }
}
