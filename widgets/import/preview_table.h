// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/preview/reading_preview.h"

#include <QTableView>

#include <memory>

namespace shelf {

class PreviewModel;

/// The first rows of a file, whose columns are told what they are by a click on their header, or by the menu
/// key in one of their cells.
class PreviewTable : public QTableView {
    Q_OBJECT
public:
    explicit PreviewTable(QWidget* parent = nullptr);
    void setPreview(std::shared_ptr<const ReadingPreview> preview);

signals:
    /// key: "user-column" and so on; empty: nothing any more.
    void roleChosen(int fileColumn, const QString& key);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void offerRoles(int column, const QPoint& where);

    PreviewModel* m_model;
};

} // namespace shelf
