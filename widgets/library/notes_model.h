// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace shelf {

QString warningKindName(WarningKind kind);

/// What was found while reading a data set: file, line, kind, message.
class NotesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kKind, kFile, kLine, kMessage, kColumns };

    explicit NotesModel(QObject* parent = nullptr);
    void setDataset(std::shared_ptr<const Dataset> data);
    /// Shows only notes of this kind; nothing: all.
    void setKind(std::optional<WarningKind> kind);
    /// The kinds that occur and how many notes there are of each.
    std::vector<std::pair<WarningKind, int>> kinds() const;
    /// What is shown, tab-separated, a line a note, with a header.
    QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();

    std::shared_ptr<const Dataset> m_data;
    std::optional<WarningKind> m_kind;
    std::vector<std::size_t> m_rows;
};

} // namespace shelf
