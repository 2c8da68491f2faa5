// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/elided_label.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStringList>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <QTabBar>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QToolButton>

/// What of the texts below a widget does not fit into its place, in words: where, its text, what it has and
/// what it needs. What ends in dots passes where a tool tip says all of it.
class ClippedTexts {
public:
    explicit ClippedTexts(const QString& where) : m_where(where) {}

    QStringList of(const QWidget* root)
    {
        m_faults.clear();
        for (const QWidget* one : root->findChildren<QWidget*>())
            if (one->isVisible() && one->window() == root->window())
                look(one);
        return m_faults;
    }

private:
    void look(const QWidget* one)
    {
        lookAtRoom(one);
        if (const auto* label = qobject_cast<const QLabel*>(one))
            lookAtLabel(label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(one))
            lookAtButton(button);
        else if (const auto* box = qobject_cast<const QComboBox*>(one))
            lookAtBox(box);
        else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(one))
            lookAtSpinBox(spin);
        else if (const auto* bar = qobject_cast<const QTabBar*>(one))
            lookAtTabs(bar);
        else if (const auto* group = qobject_cast<const QGroupBox*>(one))
            need(one, group->title(), one->fontMetrics().horizontalAdvance(group->title()), one->width());
        else if (const auto* line = qobject_cast<const QLineEdit*>(one);
                 line && !qobject_cast<const QAbstractSpinBox*>(one->parentWidget()) &&
                 !qobject_cast<const QComboBox*>(one->parentWidget()))
            needHeight(one, line->placeholderText() + line->text(), one->fontMetrics().height());
    }

    /// Parts that have less room than they need lie over each other.
    void lookAtRoom(const QWidget* one)
    {
        const QLayout* layout = one->layout();
        if (!layout || !layout->isEnabled() || one->isWindow() || layout->count() < 2)
            return;
        const int needed = layout->minimumSize().width();
        if (needed > one->width() + 1) // rounding
            tell(one, QStringLiteral("its parts"), QStringLiteral("has %1 of %2 wide").arg(one->width()).arg(needed));
    }

    void lookAtLabel(const QLabel* label)
    {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return;
        if (qobject_cast<const shelf::ElidedLabel*>(label) && !label->toolTip().isEmpty())
            return needHeight(label, label->text(), label->fontMetrics().height());
        const auto* more = label->parentWidget()->findChild<const QWidget*>(QStringLiteral("moreOfNotice"));
        if (more && more->isVisible() && label->toolTip() == label->text())
            return; // folded, and opened by the button beside it
        const bool isGiven = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
                             label->minimumWidth() == 1; // gives way on purpose; what it says has a tool tip
        if (!label->toolTip().isEmpty() || label->parentWidget()->toolTip() == label->text())
            return needHeight(label, label->text(), label->fontMetrics().height()); // which says all of it
        if (label->wordWrap()) {
            needHeight(label, label->text(), label->heightForWidth(label->width()));
            need(label, label->text(), longestWord(label), label->contentsRect().width());
        } else if (!isGiven || label->toolTip().isEmpty()) {
            need(label, label->text(), label->sizeHint().width(), label->width());
            needHeight(label, label->text(), label->fontMetrics().height());
        }
    }

    static int longestWord(const QLabel* label)
    {
        QString text = label->text();
        if (Qt::mightBeRichText(text)) {
            QTextDocument document;
            document.setHtml(text);
            text = document.toPlainText();
        }
        int longest = 0;
        // Where a line may end, which in Chinese is between most letters.
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary())
            longest = std::max(longest,
                               label->fontMetrics().horizontalAdvance(text.mid(from, to - from).trimmed()));
        return longest;
    }

    static QString withoutKey(QString text)
    {
        return text.replace(QRegularExpression(QStringLiteral("&(.)")), QStringLiteral("\\1"));
    }

    void lookAtButton(const QAbstractButton* button)
    {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool iconAlone =
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (button->text().isEmpty() || iconAlone)
            return;
        if (tool && tool->objectName() == QLatin1String("qt_toolbar_ext_button"))
            return;
        const QFontMetrics metrics = button->fontMetrics();
        const QString text = withoutKey(button->text());
        if (button->hasHeightForWidth()) { // in more than a line
            need(button, text, button->minimumSizeHint().width(), button->width());
            return needHeight(button, text, button->heightForWidth(button->width()));
        }
        int needed = metrics.size(Qt::TextShowMnemonic, button->text()).width();
        const bool beside = !tool || tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        if (beside && !button->icon().isNull())
            needed += button->iconSize().width() + 4;
        if (qobject_cast<const QCheckBox*>(button))
            needed += button->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, button) + 4;
        if (qobject_cast<const QRadioButton*>(button))
            needed += button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, button) + 4;
        if (needed > button->width() && text.contains(QChar(0x2026)) &&
            button->toolTip().contains(text.left(3)))
            return;
        need(button, text, needed, button->width());
        needHeight(button, text, metrics.height());
    }

    void lookAtBox(const QComboBox* box)
    {
        // What is cut has dots (tst_shelf_style.cpp), and its tool tip says it.
        needHeight(box, box->currentText(), box->fontMetrics().height());
    }

    void lookAtSpinBox(const QAbstractSpinBox* spin)
    {
        needHeight(spin, spin->text(), spin->fontMetrics().height());
        const auto* line = spin->findChild<const QLineEdit*>();
        if (line)
            need(spin, spin->text(), spin->fontMetrics().horizontalAdvance(spin->text()), line->width());
    }

    void lookAtTabs(const QTabBar* bar)
    {
        for (int i = 0; i < bar->count(); ++i)
            if (bar->isTabVisible(i) && bar->elideMode() == Qt::ElideNone)
                need(bar, bar->tabText(i), bar->fontMetrics().horizontalAdvance(withoutKey(bar->tabText(i))),
                     bar->tabRect(i).width());
        needHeight(bar, bar->tabText(0), bar->fontMetrics().height());
    }

    void need(const QWidget* one, const QString& text, int needed, int has)
    {
        if (needed > has && !text.isEmpty())
            tell(one, text, QStringLiteral("has %1 of %2 wide").arg(has).arg(needed));
    }

    void needHeight(const QWidget* one, const QString& text, int needed)
    {
        if (needed > one->height() && !text.isEmpty())
            tell(one, text, QStringLiteral("has %1 of %2 high").arg(one->height()).arg(needed));
    }

    void tell(const QWidget* one, const QString& text, const QString& lack)
    {
        QString name = one->objectName();
        for (const QWidget* above = one->parentWidget(); name.isEmpty() && above;
             above = above->parentWidget())
            name = above->objectName().isEmpty() ? QString() : above->objectName() + QStringLiteral("/");
        m_faults << QStringLiteral("%1: %2 %3 %4: %5")
                        .arg(m_where, QLatin1String(one->metaObject()->className()), name, lack,
                             text.left(50).simplified());
    }

    QString m_where;
    QStringList m_faults;
};
