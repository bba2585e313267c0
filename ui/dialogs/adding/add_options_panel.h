// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/adding/add_choices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace freshet::ui {

class AddMorePanel;

/// How torrents are added: category, paused, in order; and more, which is folded away until it is wanted.
class AddOptionsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AddOptionsPanel(QWidget* parent = nullptr);

    /// What can be chosen from; other names can be typed.
    void setCategories(const QStringList& categories);
    [[nodiscard]] AddMorePanel& more() const { return *m_more; }

    /// Does not emit anything.
    void showChoices(const AddChoices& choices);
    /// All but the category, which has consequences.
    void takeChoices(AddChoices& choices) const;
    /// Empty for none. What was typed as the name of a category that exists is that one, whatever the case.
    [[nodiscard]] QString category() const;

    [[nodiscard]] bool isMoreShown() const;
    /// Does not emit moreToggled().
    void setMoreShown(bool isShown);

Q_SIGNALS:
    void categoryChosen(const QString& category);
    /// Anything else.
    void changed();
    /// It was unfolded or folded away by hand.
    void moreToggled(bool isShown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void chooseCategory();
    void unfold(bool isShown);

    QStringList m_categories;
    /// The last one that was told of.
    QString m_chosen;
    QLabel* m_label;
    QComboBox* m_category;
    QLabel* m_news;
    QCheckBox* m_paused;
    QCheckBox* m_sequential;
    QToolButton* m_moreButton;
    AddMorePanel* m_more;
};

} // namespace freshet::ui
