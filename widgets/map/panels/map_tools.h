// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/view/projection_view.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace shelf {

/// The second bar of the map: selecting, narrowing, finding, and the way back. Shows what it is told and says
/// what was pressed.
class MapTools : public QWidget {
    Q_OBJECT
public:
    explicit MapTools(QWidget* parent = nullptr);

    void setTool(MapTool tool);
    /// inside: books that the filter and what is isolated let through.
    void setCounts(std::size_t selected, std::size_t inside, std::size_t all);
    /// hits < 0: nothing is typed; problem: why an expression makes no sense.
    void setFilterState(int hits, const QString& problem);
    void setFilter(const QString& text, bool regex); ///< without saying that it changed
    void setBackAvailable(bool back);
    void setUndoAvailable(bool undo, bool redo);
    void setContextHidden(bool hidden);
    void setMapAvailable(bool available);
    /// Which books can be selected at once: filled by the page.
    QMenu* selectMenu() const { return m_selectMenu; }
    void focusFilter();

signals:
    void toolChosen(shelf::MapTool tool);
    void isolateWanted();
    void backWanted();
    void showAllWanted();
    void contextHidden(bool hidden);
    void filterChanged(const QString& text, bool regex);
    void detailsWanted(); ///< of the selection
    void selectHitsWanted();
    void undoWanted();
    void redoWanted();
    void zoomInWanted();
    void zoomOutWanted();
    void fitWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolor();
    void keepRoom(); ///< for what is said of most libraries

    QToolButton* m_navigate;
    QToolButton* m_rectangle;
    QToolButton* m_lasso;
    QToolButton* m_select;
    QMenu* m_selectMenu;
    QToolButton* m_details;
    QLabel* m_counts;
    QToolButton* m_isolate;
    QToolButton* m_back;
    QToolButton* m_showAll;
    QToolButton* m_hide;
    QLineEdit* m_filter;
    QToolButton* m_regex;
    QToolButton* m_hits;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QToolButton* m_zoomOut;
    QToolButton* m_zoomIn;
    QToolButton* m_fit;
    QString m_problem;
};

} // namespace shelf
