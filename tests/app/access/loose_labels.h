// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStringList>
#include <QTextEdit>

/// Words that stand before a field and are no buddy of it: a screen reader says the field without them, and
/// their key does nothing.
class LooseLabels {
public:
    explicit LooseLabels(QWidget* root)
    {
        for (const QLayout* layout : root->findChildren<QLayout*>())
            if (layout->parentWidget() && layout->parentWidget()->isVisibleTo(root))
                look(layout);
    }
    const QStringList& faults() const { return m_faults; }
    int met() const { return m_met; } ///< fields with words before them

private:
    /// The field in a place of a layout, be it in a box or a line of its own; null: something else.
    static QWidget* fieldIn(QWidget* widget)
    {
        if (!widget || widget->isHidden())
            return nullptr;
        if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
            qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractItemView*>(widget) ||
            qobject_cast<QTextEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget) ||
            qobject_cast<QAbstractSlider*>(widget))
            return widget;
        return nullptr;
    }
    static QWidget* fieldIn(QLayoutItem* item)
    {
        if (!item)
            return nullptr;
        if (QWidget* field = fieldIn(item->widget()))
            return field;
        QLayout* inner = item->layout();
        if (!inner && item->widget() && !item->widget()->isHidden() && item->widget()->metaObject() == &QWidget::staticMetaObject)
            inner = item->widget()->layout();
        return inner && inner->count() > 0 ? fieldIn(inner->itemAt(0)) : nullptr;
    }
    void look(const QLayout* layout)
    {
        if (const auto* form = qobject_cast<const QFormLayout*>(layout)) {
            for (int row = 0; row < form->rowCount(); ++row)
                judge(form->itemAt(row, QFormLayout::LabelRole), form->itemAt(row, QFormLayout::FieldRole));
        } else if (const auto* grid = qobject_cast<const QGridLayout*>(layout)) {
            for (int row = 0; row < grid->rowCount(); ++row)
                for (int column = 0; column + 1 < grid->columnCount(); ++column)
                    judge(grid->itemAtPosition(row, column), grid->itemAtPosition(row, column + 1));
        } else if (qobject_cast<const QHBoxLayout*>(layout)) {
            for (int i = 0; i + 1 < layout->count(); ++i)
                judge(layout->itemAt(i), layout->itemAt(i + 1));
        }
    }
    void judge(QLayoutItem* before, QLayoutItem* after)
    {
        const auto* label = before ? qobject_cast<const QLabel*>(before->widget()) : nullptr;
        const QWidget* field = label && !label->isHidden() ? fieldIn(after) : nullptr;
        static const QRegularExpression word(QStringLiteral("\\p{L}"));
        if (!field || !label->text().contains(word) || label->font().bold()) // bold: a heading
            return;
        ++m_met;
        const QWidget* buddy = label->buddy();
        if (!buddy || (buddy != field && !field->isAncestorOf(buddy) && field->focusProxy() != buddy))
            m_faults << QStringLiteral("“%1” is no buddy of %2 %3")
                            .arg(label->text(), QLatin1String(field->metaObject()->className()),
                                 field->objectName());
    }

    QStringList m_faults;
    int m_met = 0;
};
