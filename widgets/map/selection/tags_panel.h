// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tags/tags.h"

#include <QString>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTableView;

namespace shelf {

/// The person's tags: what they are called, how many books they hold, and what can be done with them.
class TagsPanel : public QWidget {
    Q_OBJECT
public:
    explicit TagsPanel(QWidget* parent = nullptr);

    void setTags(const Tags& tags, const PlacedTags& placed);
    /// What undo would take back, "delete “crime”"; empty: nothing.
    void setUndo(const QString& what);
    void setAvailable(bool available); ///< whether there are data to tag books of
    QString current() const;           ///< the name of the marked tag; empty: none
    QStringList selected() const;      ///< names of all that are selected

signals:
    void selectWanted(const QStringList& names);
    void narrowWanted(const QStringList& names); ///< show their books alone
    void colorWanted();
    void renameWanted(const QString& name, const QString& newName);
    void removeWanted(const QStringList& names);
    void undoWanted();
    void readWanted(); ///< from a table
    void saveWanted(); ///< to a table

private:
    void enable();

    QStandardItemModel* m_model;
    QTableView* m_view;
    QLabel* m_unknown;
    QPushButton *m_select, *m_narrow, *m_color, *m_rename, *m_remove, *m_undo, *m_read, *m_save;
    bool m_filling = false;
    bool m_available = false;
};

} // namespace shelf
