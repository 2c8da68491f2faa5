// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/map_parameters.h"

#include <QWidget>

#include <memory>

namespace shelf {

/// A field for every setting of a map that its method knows, straight from the table of map parameters. The
/// method and the dimensions are chosen elsewhere and only followed here.
class MapForm : public QWidget {
    Q_OBJECT
public:
    explicit MapForm(QWidget* parent = nullptr);
    ~MapForm() override;

    void setParameters(const MapParameters& parameters);
    /// With every valid field; an invalid one keeps its last valid value.
    const MapParameters& parameters() const;
    QString problem() const; ///< of the first invalid field; empty where all is well
    /// Shown where a field takes ids of books: a button puts the selected ones there.
    void setSelectedIds(const QString& ids);
    /// The answer to booksWanted().
    void setBooks(const QString& key, const QString& ids);

signals:
    void parametersChanged(const shelf::MapParameters& parameters);
    void problemChanged(const QString& problem);
    /// The person wants to choose the books of a field, named name, by their titles.
    void booksWanted(const QString& key, const QString& name, const QString& ids);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row;
    void build();
    void take(Row& row);
    void refresh(const Row* typedIn = nullptr);
    void recolor();
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
