//! Mailboxes: order, selection and marks, without a scheduler in between.

use proptest::prelude::*;

use super::*;

fn message(value: i64) -> *mut Fragment {
    signal::message(Raw::small(value))
}

fn fill(mailbox: &mut Mailbox, values: impl IntoIterator<Item = i64>) {
    for value in values {
        // SAFETY: a new message.
        unsafe { mailbox.append(message(value)) };
    }
}

fn values(mailbox: &Mailbox) -> Vec<i64> {
    mailbox
        .iter()
        .map(|message| message.root.small_value())
        .collect()
}

fn free(mailbox: &mut Mailbox) {
    while let Some(message) = mailbox.remove_first(|_| true) {
        signal::discard(message);
    }
}

/// What happens to a mailbox.
#[derive(Clone, Copy, Debug)]
enum Event {
    /// A message arrives.
    Arrive,
    /// A reference is made.
    Mark,
    /// The receive looks at the next message.
    Skip,
    /// The receive takes the message it is at.
    Take,
    /// A message is removed from wherever it is, by its remainder.
    Remove(i64),
    /// A receive for the reference starts.
    StartFromMark,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => Just(Event::Arrive),
        1 => Just(Event::Mark),
        3 => Just(Event::Skip),
        2 => Just(Event::Take),
        1 => (0..5i64).prop_map(Event::Remove),
        1 => Just(Event::StartFromMark),
    ]
}

proptest! {
    /// Against a vector with two indexes: how far the receive is, and where the mark is.
    #[test]
    fn a_mailbox_is_a_list_with_two_places(events in prop::collection::vec(event(), 0..120)) {
        let mut mailbox = Mailbox::default();
        let mut model: Vec<i64> = Vec::new();
        let (mut seen, mut mark, mut next) = (0, 0, 0);
        for event in events {
            match event {
                Event::Arrive => {
                    fill(&mut mailbox, [next]);
                    model.push(next);
                    next += 1;
                }
                Event::Mark => {
                    mailbox.mark = mailbox.last;
                    mark = model.len();
                }
                Event::Skip if seen < model.len() => {
                    mailbox.seen = mailbox.current();
                    seen += 1;
                }
                Event::Take if seen < model.len() => {
                    let taken = mailbox.unlink_after(mailbox.seen);
                    // SAFETY: just taken out.
                    prop_assert_eq!(unsafe { (*taken).root.small_value() }, model.remove(seen));
                    signal::discard(taken);
                    mark -= usize::from(mark > seen);
                    mailbox.seen = ptr::null_mut();
                    seen = 0;
                }
                Event::Remove(remainder) => {
                    let wanted = |value: i64| value % 5 == remainder;
                    let removed = mailbox.remove_first(|message| wanted(message.root.small_value()));
                    let expected = model.iter().position(|value| wanted(*value));
                    prop_assert_eq!(removed.is_some(), expected.is_some());
                    if let (Some(removed), Some(at)) = (removed, expected) {
                        signal::discard(removed);
                        model.remove(at);
                        mark -= usize::from(mark > at);
                        seen -= usize::from(seen > at);
                    }
                }
                Event::StartFromMark => {
                    mailbox.seen = mailbox.mark;
                    seen = mark;
                }
                Event::Skip | Event::Take => prop_assert!(mailbox.current().is_null()),
            }
            prop_assert_eq!(values(&mailbox), model.clone());
            prop_assert_eq!(mailbox.len(), model.len());
            let current = mailbox.current();
            // SAFETY: null or in the mailbox.
            let current = unsafe { current.as_ref() }.map(|message| message.root.small_value());
            prop_assert_eq!(current, model.get(seen).copied());
        }
        free(&mut mailbox);
    }
}
