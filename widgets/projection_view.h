// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_camera.h"
#include "widgets/map_content.h"

#include <QPolygonF>
#include <QWidget>

#include <memory>
#include <vector>

namespace shelf {

/// What a drag with the left button does.
enum class MapTool { navigate, rectangle, lasso };
/// What a drawn shape does to the selection there is: plain, with Shift, with Ctrl, with both.
enum class MarkMode { replace, add, remove, intersect };

/// The books as points: pan, zoom, turn, point at one, pick one. Drag pans in the plane and turns in space;
/// the right or middle button, or Shift, always pans; the wheel zooms at the pointer; a double click shows
/// everything. With the keyboard: arrows, + and -, F, Home for the usual side, [ and ] through the neighbors,
/// C through the categories, Enter, Escape.
class ProjectionView : public QWidget {
    Q_OBJECT
public:
    explicit ProjectionView(QWidget* parent = nullptr);
    ~ProjectionView() override;

    /// Shows this from now on. The way one looks stays as it is while the projection does; another projection
    /// of the same books glides there.
    void setContent(MapContent content);
    const MapContent& content() const;

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

    int bookAt(const QPointF& where) const; ///< -1: none
    QPointF positionOf(int book) const;     ///< in the widget's coordinates
    int hoveredBook() const;

    QSize sizeHint() const override { return {800, 600}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

signals:
    void bookClicked(int book);            ///< -1: the background, or Escape
    void bookHovered(int book);            ///< -1: none any more
    void emphasisChanged(int category);    ///< MapContent::kNoEmphasis: none
    void toolChanged(shelf::MapTool tool); ///< by a key
    void shapeDrawn(const std::vector<int>& books, shelf::MarkMode mode);
    void cameraSettled(); ///< the way one looks has changed and come to rest

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
