// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/parameter_table.h"
#include "engine/parameters/settings.h"

#include <QString>
#include <QWidget>

#include <memory>

class QGridLayout;

namespace shelf {

/// A field for every parameter of the table that applies, in its groups. Fields that differ from the preset
/// are marked and can be reset; the meaning of the field in hand is told below. Has no default values of its
/// own.
class SettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit SettingsForm(QWidget* parent = nullptr);
    ~SettingsForm() override;

    /// base is what "changed" is measured against: the preset as it comes.
    void setSettings(const RunSettings& settings, const RunSettings& base);
    /// With every valid field; an invalid one keeps its last valid value.
    const RunSettings& settings() const;
    /// What is wrong with the first invalid field, and what would be right; empty where all is well.
    QString problem() const;
    int changedCount() const;

    /// Sets one field as if it had been typed: used by advice with a button.
    void set(const QString& key, const QString& value);
    void resetAll();
    void setAdvancedShown(bool shown);

signals:
    void settingsChanged(const shelf::RunSettings& settings);
    void problemChanged(const QString& problem);
    /// Another kind of model was chosen in the form; comes after settingsChanged.
    void kindChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row;
    class Private;

    void addRow(const Parameter& parameter, QGridLayout* grid);
    static void makeWay(const Row& row, bool forReset);
    void take(Row& row);
    void refresh(const Row* typedIn = nullptr);
    void showHelp(const Row* row);
    void recolor();

    std::unique_ptr<Private> m_private;
};

} // namespace shelf
