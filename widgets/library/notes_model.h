// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "widgets/look/column_model.h"

#include <memory>
#include <optional>
#include <vector>

namespace shelf {

QString warningKindName(WarningKind kind);

/// What was found while reading a data set: file, line, kind, message.
class NotesModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kKind, kFile, kLine, kMessage, kColumns };

    explicit NotesModel(QObject* parent = nullptr);
    void setDataset(std::shared_ptr<const Dataset> data);
    /// Shows only notes of this kind; nothing: all.
    void setKind(std::optional<WarningKind> kind);
    /// The kinds that occur and how many notes there are of each.
    std::vector<std::pair<WarningKind, int>> kinds() const;

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    const Warning& note(int row) const { return m_data->warnings[m_rows[static_cast<std::size_t>(row)]]; }
    void arrange();

    std::shared_ptr<const Dataset> m_data;
    std::optional<WarningKind> m_kind;
    std::vector<std::size_t> m_rows;
};

} // namespace shelf
