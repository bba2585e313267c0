// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/adding/add_choices.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace freshet::ui {

class RateEdit;
class TagsEdit;
class TorrentFacts;

/// The choices that few people need when they add a torrent: tags, limits, no check, place in the queue; and
/// what the torrent says of itself.
class AddMorePanel : public QWidget
{
    Q_OBJECT
public:
    explicit AddMorePanel(QWidget* parent = nullptr);

    void setKnownTags(const QStringList& tags);
    /// Does not emit changed().
    void showChoices(const AddChoices& choices);
    /// Puts what the fields hold into `choices`; a text that is no rate stands for the last one that was.
    void takeChoices(AddChoices& choices) const;
    /// Whether all texts mean something.
    [[nodiscard]] bool isValid() const;
    void setPreview(const api::TorrentPreview& preview);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showProblem();

    QLabel* m_tagsLabel;
    TagsEdit* m_tags;
    QLabel* m_downLabel;
    RateEdit* m_down;
    QLabel* m_upLabel;
    RateEdit* m_up;
    QLabel* m_problem;
    QCheckBox* m_complete;
    QCheckBox* m_first;
    TorrentFacts* m_facts;
};

} // namespace freshet::ui
