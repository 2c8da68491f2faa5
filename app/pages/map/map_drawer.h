// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTabWidget;

namespace shelf {

class ChangePanel;
class FaithPanel;
class GroupsPanel;
class MapForm;
class SumPanel;
class ViewsPanel;

/// What stands beside the map on request: its settings, how far to trust it, groups, kept views, and what
/// changed between two maps.
class MapDrawer : public QWidget {
    Q_OBJECT
public:
    explicit MapDrawer(QWidget* parent = nullptr);

    enum Tab { kSettings, kTrust, kGroups, kSum, kViews, kChanges };
    void showTab(Tab tab);
    void setComparing(bool comparing); ///< whether there is a tab of changes

    MapForm* form() const { return m_form; }
    FaithPanel* faith() const { return m_faith; }
    GroupsPanel* groups() const { return m_groups; }
    SumPanel* sum() const { return m_sum; }
    ViewsPanel* views() const { return m_views; }
    ChangePanel* changes() const { return m_changes; }

    QSize sizeHint() const override;

private:
    QTabWidget* m_tabs;
    MapForm* m_form;
    FaithPanel* m_faith;
    GroupsPanel* m_groups;
    SumPanel* m_sum;
    ViewsPanel* m_views;
    ChangePanel* m_changes;
};

} // namespace shelf
