// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/content/map_camera.h"
#include "widgets/map/content/map_content.h"
#include "widgets/map/layers/map_covers.h"

#include <QPolygonF>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace shelf {

/// What a drag with the left button does.
enum class MapTool { navigate, rectangle, lasso };
/// What a drawn shape does to the selection there is: plain, with Shift, with Ctrl, with both.
enum class MarkMode { replace, add, remove, intersect };

/// The books as points: pan, zoom, turn, point at one, pick one, draw a shape around many. With the tool
/// `navigate` a drag pans in the plane and turns in space; with the others it draws. A drag with the
/// right or middle button always pans, a click with the right one asks for a menu, and Shift does while
/// navigating; the wheel zooms at the pointer; a double click shows everything. A click with Shift adds the
/// book to the selection, with Ctrl takes it out. A click on a line of the legend picks out its category,
/// with Shift or Ctrl one more; a drag over a ramp picks out a range.
///
/// Keys: arrows, + and -, F, Home for the usual side, [ and ] through the neighbors, Enter, Escape; P, R, L
/// for the tools. While a shape tool is chosen the arrows move a cross (with Shift in small steps) and Space
/// sets a corner: the second one ends a rectangle, Enter a lasso. C and Shift+C go through the categories one
/// by one; K goes into the legend, where Up and Down move, Space adds or removes a category or sets an end of
/// a range, Enter takes a category alone and Escape leaves.
class ProjectionView : public QWidget {
    Q_OBJECT
public:
    explicit ProjectionView(QWidget* parent = nullptr);
    ~ProjectionView() override;

    /// Shows this from now on. The way one looks stays as it is while the projection does; another projection
    /// of the same books glides there.
    void setContent(MapContent content);
    const MapContent& content() const;
    /// Other places for the same books, as often as thirty times a second while a layout runs: nothing else
    /// is worked out anew, nothing glides, and the view follows unless the person has zoomed or moved it.
    void setLivePositions(std::shared_ptr<const Projection> projection);

    const MapCamera& camera() const; ///< where one looks from, or will when the motion has ended
    void fit();
    void zoomIn();
    void zoomOut();
    /// Brings a book into view where it is outside.
    void reveal(int book);

    void setTool(MapTool tool);
    MapTool tool() const;
    void setCamera(const MapCamera& camera); ///< glides there
    /// Books inside the filter whose points lie in a polygon of the widget's coordinates.
    std::vector<int> booksIn(const QPolygonF& shape) const;
    /// The small picture of the whole that appears in the corner deep in the zoom.
    void setMinimap(bool on);
    QRectF minimapBox() const; ///< empty while it is not shown
    void setLegendShown(bool on);
    bool isLegendShown() const;
    QRectF legendBox() const;

    /// Those that are shown now, for a picture of this map that is drawn on any thread.
    CoverSource takenCovers() const;
    /// Where covers come from, for the card of the book pointed at and for MapContent::covers.
    void setCovers(CoverSource source);
    void coverArrived(int book); ///< the source has something new of this book (-1: of all)

    /// Books inside the filter that the legend picks out, in order; empty where it picks out nothing.
    std::vector<int> emphasizedBooks() const;
    void setEmphasis(std::vector<int> categories);            ///< empty: none
    void setEmphasizedRange(std::optional<ValueRange> range); ///< of colors that are numbers

    int bookAt(const QPointF& where) const; ///< -1: none
    QPointF positionOf(int book) const;     ///< in the widget's coordinates
    int hoveredBook() const;
    /// As if the pointer were on the book, which lights up with its card; -1: on none.
    void pointAt(int book);

    QSize sizeHint() const override { return {800, 600}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

signals:
    void bookClicked(int book); ///< -1: the background, or Escape
    void bookHovered(int book); ///< -1: none any more
    /// By the person, in the legend: content() has categories and range.
    void emphasisChanged(const std::vector<int>& categories);
    void toolChanged(shelf::MapTool tool); ///< by a key
    void shapeDrawn(const std::vector<int>& books, shelf::MarkMode mode);
    /// By a click of the right button or a key: at a place of the screen, on a book (-1: on none).
    void menuWanted(const QPoint& at, int book);
    void cameraSettled(); ///< the person has changed the way one looks, and it has come to rest

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
