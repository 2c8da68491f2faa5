// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/reading_options.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace shelf {

/// A field for every option of some groups, made from the one list of them. A field that nobody has answered
/// shows what was found; answered ones are bold and have a button that takes the answer back.
class OptionForm : public QWidget {
    Q_OBJECT
public:
    /// A column that can be chosen: its word as an option, what it is called, and how it is offered.
    struct Column {
        QString word;
        QString name;
        QString text;
    };

    explicit OptionForm(const std::vector<OptionGroup>& groups, QWidget* parent = nullptr);
    ~OptionForm() override;

    void setColumns(std::vector<Column> ratings, std::vector<Column> catalogue);
    /// said: what somebody answered. found: what stands in the place of what is not answered.
    void setValues(const ReadingOptions& said, const ReadingOptions& found);
    /// What is wrong with the answer that was just given; empty: nothing.
    void setProblem(const QString& key, const QString& problem);
    /// Nothing is wrong any more: fields show what is said again.
    void clearProblems();
    /// Rows for which this is false are not shown.
    void setShown(const std::function<bool(const ReadingOption&)>& shown);

signals:
    /// An answer was given, or taken back (empty).
    void answered(const QString& key, const QString& value);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row;
    void addRow(const ReadingOption& option, int line);
    QWidget* makeEditor(Row& row);
    void showRow(Row& row);
    void give(const Row& row, const QString& value);
    void recolor();

    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
