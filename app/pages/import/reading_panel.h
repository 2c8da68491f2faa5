// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace shelf {

class OptionForm;
class PreviewTable;
class ReadingPlan;

/// The form of all reading options beside the first rows, and what would come of them.
class ReadingPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReadingPanel(ReadingPlan& plan, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSaid();
    void showPreview();
    void showFormats();
    void say(const QString& key, const QString& value);

    ReadingPlan& m_plan;
    QLabel* m_formatLabel;
    QComboBox* m_format;
    QToolButton* m_takeBackFormat;
    OptionForm* m_form;
    QLabel* m_scope;
    QLabel* m_figures;
    QLabel* m_keys;
    PreviewTable* m_rows;
};

} // namespace shelf
