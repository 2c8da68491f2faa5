// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QObject>
#include <QPoint>

#include <functional>
#include <vector>

class QAbstractItemView;
class QContextMenuEvent;
class QMenu;
class QWidget;

namespace shelf {

/// Where a menu was asked for.
struct MenuPlace {
    QWidget* widget = nullptr;         ///< a list or table, or a painted picture
    QAbstractItemView* view = nullptr; ///< null: a picture
    QModelIndex index = {};            ///< not valid: beside the rows, or a picture
    int book = -1;                     ///< the row's, or that of a picture; -1: none
    int reader = -1;                   ///< the row's; -1: none
    bool isOfSeveral = false;          ///< the row is one of several that are selected
};

/// The menus of the right button, of the Menu key and of Shift+F10 on every list, table and picture of the
/// program, those of dialogs among them; Ctrl+C in all of these. A menu holds the actions of the widget
/// itself (QWidget::actions()) that have a text, what addPart() contributes, and how to copy. Lists that make
/// their own menu (Qt::CustomContextMenu, or Spoken::hasOwnMenu) keep it.
class ContextMenus : public QObject {
    Q_OBJECT
public:
    using Part = std::function<void(QMenu&, const MenuPlace&)>;

    explicit ContextMenus(QObject* parent = nullptr); ///< there must be an application
    void addPart(Part part);
    /// Asks for a name and writes a text into a file, for "Save the list…"; without it there is no such
    /// entry.
    void setSaver(std::function<void(QWidget*, const std::function<QString()>&)> saver);

    /// All that the menu of a widget that makes its own shares with the others: what addPart() contributes.
    void fill(QMenu& menu, const MenuPlace& place) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool openMenu(QWidget* widget, const QContextMenuEvent& event);
    void addCopying(QMenu& menu, const MenuPlace& place) const;

    std::vector<Part> m_parts;
    std::function<void(QWidget*, const std::function<QString()>&)> m_saver;
};

} // namespace shelf
