// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/map/selection/linked_filters.h"
#include "app/pages/map/selection/map_selection.h"
#include "app/pages/map/selection/selection_desk.h"
#include "app/session/session.h"
#include "app/tags/kept_tags.h"
#include "widgets/map/content/color_scale.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QWidget;

namespace shelf {

class FiltersPanel;
class SelectionPanel;
class TagsPanel;

/// The panels that tell of the selection, of filters by number and of tags, and what stands behind them.
class SelectionSide : public QObject {
    Q_OBJECT
public:
    struct Panels {
        SelectionPanel* selection;
        TagsPanel* tags;
        FiltersPanel* filters;
    };
    /// page: the panels' own, over which dialogs open.
    SelectionSide(Session& session, Jobs& jobs, const Panels& panels, QWidget* page);

    /// Other data, or another run of them.
    void refresh();
    /// Something about the selection or the filters is another.
    void look(const MapSelection& selection);

    KeptTags& tags() { return *m_tags; }
    std::shared_ptr<const TagSets> tagSets() const { return m_tags->sets(); }
    std::shared_ptr<const BookErrors> errors() const { return m_desk.errors(); }
    void wantErrors() { m_desk.wantErrors(); }
    std::vector<PickedRange> ranges() const { return m_filters.ranges(); }
    void setRanges(const std::vector<PickedRange>& ranges) { m_filters.setRanges(ranges); }
    BookSet inside() const { return m_filters.inside(); } ///< of the ranges of the histograms

signals:
    void markWanted(const std::vector<int>& books);
    void narrowWanted(); ///< to what is selected
    void colorWanted(shelf::ColorChoice choice);
    void lassoWanted();
    void insideChanged();
    void rangesPicked(); ///< by the person
    void looksChanged(); ///< tags or errors are others

protected:
    /// A panel that is put away plays no more: what it did would be seen, and not why.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectSelection();
    void connectTags();
    void connectFilters();
    void showBooks();
    void showTags();
    void selectTags(const QStringList& names);
    void readTags();
    void saveTags();

    Session& m_session;
    Jobs& m_jobs;
    Panels m_panels;
    QWidget* m_page;
    KeptTags* m_tags;
    SelectionDesk m_desk;
    LinkedFilters m_filters;
    JobSlot m_readingTags;
    QTimer m_later; ///< lists and profiles wait until a brush rests
    MapSelection m_selection;
    std::shared_ptr<const std::vector<std::string>> m_tagNames; ///< of each book
};

} // namespace shelf
