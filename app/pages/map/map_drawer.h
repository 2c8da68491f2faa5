// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace shelf {

class ChangePanel;
class FaithPanel;
class FiltersPanel;
class GroupsPanel;
class MapForm;
class SelectionPanel;
class SumPanel;
class TabButtons;
class TagsPanel;
class ViewsPanel;

/// What stands beside the map on request: its settings, how far to trust it, groups, the selection, filters
/// by number, tags, kept views, and what changed between two maps.
class MapDrawer : public QWidget {
    Q_OBJECT
public:
    explicit MapDrawer(QWidget* parent = nullptr);

    enum Tab { kSettings, kTrust, kGroups, kSelection, kFilter, kTags, kSum, kViews, kChanges };
    void showTab(Tab tab);
    void setComparing(bool comparing); ///< whether there is a tab of changes

    MapForm* form() const { return m_form; }
    FaithPanel* faith() const { return m_faith; }
    GroupsPanel* groups() const { return m_groups; }
    SelectionPanel* selection() const { return m_selection; }
    FiltersPanel* filters() const { return m_filters; }
    TagsPanel* tags() const { return m_tagsPanel; }
    SumPanel* sum() const { return m_sum; }
    ViewsPanel* views() const { return m_views; }
    ChangePanel* changes() const { return m_changes; }

    QSize sizeHint() const override;

private:
    void add(Tab tab, QWidget* page, const QString& title);

    TabButtons* m_tabs;
    QStackedWidget* m_pages;
    MapForm* m_form;
    FaithPanel* m_faith;
    GroupsPanel* m_groups;
    SelectionPanel* m_selection;
    FiltersPanel* m_filters;
    TagsPanel* m_tagsPanel;
    SumPanel* m_sum;
    ViewsPanel* m_views;
    ChangePanel* m_changes;
};

} // namespace shelf
