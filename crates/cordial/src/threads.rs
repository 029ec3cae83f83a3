//! The threads of compilation jobs. One that is done waits a while for the next job: a job is often shorter than the
//! making of a thread with its stack.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use parking_lot::Mutex;

/// Bytes of a thread's stack: the compiler recurses over source forms, to a bounded depth.
const STACK_BYTES: usize = 1 << 29;

/// How many threads wait at most.
const IDLE_MAX: usize = 16;

/// How long one waits.
const PATIENCE: Duration = Duration::from_secs(1);

/// What a thread does; it is given the thread, to offer it for more.
pub type Work = Box<dyn FnOnce(&mut Offer) + Send>;

/// The threads that wait.
static IDLE: Mutex<Vec<(u64, Sender<Work>)>> = Mutex::new(Vec::new());
static NEXT: AtomicU64 = AtomicU64::new(0);

/// A thread that may be given more work.
pub struct Offer {
    id: u64,
    sender: Sender<Work>,
    is_made: bool,
}

impl Offer {
    /// Says that the thread is as good as done: what is given to it now is done next.
    pub fn make(&mut self) {
        let mut idle = IDLE.lock();
        if idle.len() < IDLE_MAX {
            idle.push((self.id, self.sender.clone()));
            self.is_made = true;
        }
    }

    /// Takes the offer back; `false` if somebody has taken it already, and sends work.
    fn withdraw(&self) -> bool {
        let mut idle = IDLE.lock();
        let before = idle.len();
        idle.retain(|(id, _)| *id != self.id);
        idle.len() < before
    }
}

/// Has `work` done by a thread that waits, or by a new one.
///
/// # Errors
/// If there is no room for a thread; the work is dropped then.
pub fn run(work: Work) -> io::Result<()> {
    let idle = IDLE.lock().pop();
    let work = match idle {
        // A thread ends only after it has withdrawn its offer.
        Some((_, sender)) => match sender.send(work) {
            Ok(()) => return Ok(()),
            Err(unsent) => unsent.0,
        },
        None => work,
    };
    let (sender, receiver) = channel();
    let offer = Offer {
        id: NEXT.fetch_add(1, Ordering::Relaxed),
        sender,
        is_made: false,
    };
    let thread = std::thread::Builder::new()
        .name("compiler".to_owned())
        .stack_size(STACK_BYTES);
    thread.spawn(move || serve(work, offer, &receiver))?;
    Ok(())
}

fn serve(first: Work, mut offer: Offer, receiver: &Receiver<Work>) {
    let mut work = first;
    loop {
        offer.is_made = false;
        work(&mut offer);
        if !offer.is_made {
            return;
        }
        work = match receiver.recv_timeout(PATIENCE) {
            Ok(next) => next,
            Err(_) if offer.withdraw() => return,
            // It is on its way.
            Err(_) => match receiver.recv() {
                Ok(next) => next,
                Err(_) => return,
            },
        };
    }
}
